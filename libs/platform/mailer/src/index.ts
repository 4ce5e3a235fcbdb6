export * from './file-mailer.js';
export * from './mail.js';
export * from './notify-mailer.js';
export * from './outbox.js';
export * from './settings.js';
export * from './smtp-mailer.js';
