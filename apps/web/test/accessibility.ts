import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

const STANDARDS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** What the page breaks of WCAG 2.2 A and AA, as far as a program can tell: each rule with the elements that break it. */
export const violationsOf = async (page: Page): Promise<readonly (readonly [rule: string, elements: string[]])[]> => {
  const { violations } = await new AxeBuilder({ page }).withTags(STANDARDS).analyze();
  return violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)] as const);
};

/** How the focused element is called: by its own words, and after those of the group in which it stands. */
const focused = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const active = document.activeElement;
    const labels = (active as HTMLInputElement | null)?.labels;
    const group = active?.closest('fieldset')?.querySelector('legend')?.textContent ?? '';
    const own = active?.getAttribute('aria-label') ?? labels?.[0]?.textContent ?? active?.textContent ?? '';
    return [own.trim(), `${group.trim()} ${own.trim()}`];
  });

/** Presses Tab until the focus is on what begins with this name. Fails when it never comes there. */
export const tabTo = async (page: Page, name: string, most = 160): Promise<void> => {
  for (let press = 0; press < most; press += 1) {
    if ((await focused(page)).some((one) => one.startsWith(name))) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never came to "${name}"`);
};

/** Goes there with Tab and presses a key. */
export const press = async (page: Page, name: string, key = 'Enter'): Promise<void> => {
  await tabTo(page, name);
  await page.keyboard.press(key);
};

/** Goes on with Tab to what has this text, and presses Enter. Fails when the keyboard does not reach it. */
export const pressText = async (page: Page, text: RegExp, most = 80): Promise<void> => {
  for (let steps = 0; steps < most; steps += 1) {
    await page.keyboard.press('Tab');
    if (text.test(await page.evaluate(() => document.activeElement?.textContent ?? ''))) {
      return page.keyboard.press('Enter');
    }
  }
  throw new Error(`The keyboard does not reach ${String(text)}`);
};
