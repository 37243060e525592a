import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { join } from 'node:path';

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const SCREENSHOTS = 'screenshots';
/** A key that has no text is shown as it is written in the code. */
const KEY = /(?:^|\s)(?:[a-z]\w+:)?[a-z]\w+(?:\.[a-z]\w+)+(?=\s|$)/m;

/** Waits until a page shows what it is about: its heading, its lists or that they are empty, and nothing that is loading. */
export async function isThere(page: Page, path?: string): Promise<void> {
  await page.waitForFunction(
    (wanted) => {
      const waiting = '[aria-busy=true], .ant-skeleton, .ant-spin-fullscreen';
      const lists = [...document.querySelectorAll('.ant-table-placeholder')];
      return (
        (!wanted || location.pathname === wanted) &&
        document.querySelector('h1') !== null &&
        document.querySelector(waiting) === null &&
        lists.every((list) => list.textContent?.trim())
      );
    },
    path,
    { polling: 'raf' },
  );
}

/** Waits until the page has been laid out anew and whatever moves or changes its colour has come to an end. */
export async function isStill(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const frame = () => new Promise(requestAnimationFrame);
    const moving = () =>
      document.getAnimations().filter(({ effect, playState }) => playState === 'running' && effect?.getTiming().iterations !== Infinity);
    await frame();
    await frame();
    while (moving().length > 0) {
      // One that is called off is over too.
      await Promise.allSettled(moving().map(({ finished }) => finished));
      await frame();
    }
  });
}

/** No violation of WCAG 2.2 AA, as far as a machine can tell, and no text that is missing. */
export async function isAccessible(page: Page, what: string, within = 'body'): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).include(within).withTags(WCAG).analyze();
  const told = violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ html, any }) => `${id}: ${help}\n    ${html.slice(0, 200)}\n    ${any[0]?.message ?? ''}`),
  );
  expect.soft(told, what).toEqual([]);
  const words = (await page.locator('body').innerText()).replace(/\S+\.(?:xlsx?|zip|pdf|png|jpg)\b/g, '');
  expect.soft(KEY.exec(words)?.[0], `${what}: untranslated`).toBeUndefined();
}

/** Keeps how the page looks on a desk and on a phone; no page is wider than its screen. */
export async function photograph(page: Page, name: string): Promise<void> {
  const desk = page.viewportSize()!;
  await page.screenshot({ path: join(SCREENSHOTS, `${name}-1440.png`), fullPage: true });
  await page.setViewportSize({ width: 390, height: 844 });
  await isStill(page);
  await page.screenshot({ path: join(SCREENSHOTS, `${name}-390.png`), fullPage: true });
  const tooWide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect.soft(tooWide, `${name}: px wider than a phone`).toBe(0);
  await page.setViewportSize(desk);
}

/** With the Tab key alone, the focus stays inside what lies on top, and returns to where it came from. */
export async function holdsFocus(page: Page, what: string): Promise<void> {
  for (let i = 0; i < 25; i++) {
    await page.keyboard.press('Tab');
  }
  // After the last of its elements comes the browser's own bar, for which the body stands.
  const inside = await page.evaluate(
    () => document.activeElement === document.body || document.activeElement?.closest('.ant-modal-root, .ant-drawer') !== null,
  );
  expect.soft(inside, `${what}: holds the focus`).toBe(true);
}
