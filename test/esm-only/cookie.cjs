module.exports = globalThis.requireAsNodeDoes('cookie');
