module.exports = globalThis.requireAsNodeDoes('content-disposition');
