export { createApp, type CreateAppOptions, type HubApp } from './app.js';
export { startServer, type StartOptions } from './start-server.js';
