import { chromium, type Browser } from 'playwright-core';
import { findChromium, noChromium } from './chromium.mjs';

/** Starts the Chromium of this machine for a browser spec. Whoever starts it closes it. */
export const launchBrowser = async (): Promise<Browser> => {
  const executablePath = findChromium();
  if (!executablePath) throw new Error(noChromium);
  const asRoot = process.getuid?.() === 0;
  return chromium.launch({ executablePath, args: ['--disable-dev-shm-usage', ...(asRoot ? ['--no-sandbox'] : [])] });
};
