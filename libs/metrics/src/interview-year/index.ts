export * from './interview-year.js';
export * from './themes.js';
