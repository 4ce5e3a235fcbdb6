import { spawn } from 'node:child_process';
import { root } from './root.mjs';

/**
 * Runs a command in the checkout without a shell and collects what it prints. Never throws: a command that could not
 * be started has code 127.
 */
export const run = (command, args, { cwd = root, env = {}, echo = false } = {}) =>
  new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    const take = (chunk) => {
      output += chunk;
      if (echo) process.stderr.write(chunk);
    };
    child.stdout.setEncoding('utf8').on('data', take);
    child.stderr.setEncoding('utf8').on('data', take);
    child.on('error', (error) => resolve({ code: 127, output: `${output}${error.message}\n` }));
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });

/** Runs a JavaScript file with this same Node. */
export const runNode = (args, options) => run(process.execPath, args, options);
