import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

const canRun = (path) => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/**
 * The Chromium or Chrome of this machine: the one named by HUB_CHROMIUM, or the first found on the PATH. `undefined`
 * when there is none.
 */
export const findChromium = (env = process.env) => {
  if (env.HUB_CHROMIUM) return canRun(env.HUB_CHROMIUM) ? env.HUB_CHROMIUM : undefined;
  const folders = (env.PATH ?? '').split(delimiter).filter(Boolean);
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(canRun);
};

/** What to tell someone whose machine has no browser for the tests. */
export const noChromium =
  'No Chromium was found. Install one with `apt-get install -y chromium`, or name one in HUB_CHROMIUM.';
