export { createApp, type CreateAppOptions, type HubApp } from './app.js';
