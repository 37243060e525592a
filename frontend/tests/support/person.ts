import { expect, type Browser, type BrowserContextOptions, type Download, type Locator, type Page } from '@playwright/test';
import { join } from 'node:path';
import { isStill } from './look';

/** Everybody's own password, once the given one is changed. */
export const PASSWORD = 'certline 2026 demo';

export const DESKTOP: BrowserContextOptions = { viewport: { width: 1440, height: 900 } };
export const PHONE: BrowserContextOptions = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true };

/** A file that is on no disk. */
export interface MadeUp {
  name: string;
  mimeType: string;
  buffer: Buffer;
}

/** Somebody before a screen, who finds things by what they are called. */
export class Person {
  /** Errors that the browser's console showed. */
  readonly complaints: string[] = [];

  private constructor(readonly page: Page) {
    page.on('console', (line) => line.type() === 'error' && this.complaints.push(line.text()));
    page.on('pageerror', (failure) => this.complaints.push(String(failure)));
  }

  /** Somebody with a browser that nobody used before. */
  static async at(browser: Browser, device: BrowserContextOptions = DESKTOP): Promise<Person> {
    const context = await browser.newContext({ ...device, baseURL: process.env.CLOUD, acceptDownloads: true });
    return new Person(await context.newPage());
  }

  /** Signs in and stands before the start page. */
  static async signedIn(browser: Browser, loginName: string, device: BrowserContextOptions = DESKTOP): Promise<Person> {
    const person = await Person.at(browser, device);
    await person.page.goto('/');
    await person.signIn(loginName);
    return person;
  }

  async signIn(loginName: string, password = PASSWORD): Promise<void> {
    await this.fill('账号', loginName);
    await this.fill('密码', password);
    await this.press('登录');
    await expect(this.page.getByRole('button', { name: '登录' })).toBeHidden();
  }

  /** Begins a day of work: comes to the portal, signs in where the session of the day before is over. */
  async begins(loginName: string): Promise<void> {
    await this.page.goto('/');
    await expect(this.menu.or(this.page.getByLabel('密码', { exact: true }))).toBeVisible();
    if (!(await this.menu.isVisible())) {
      await this.signIn(loginName);
    }
  }

  get menu(): Locator {
    return this.page.getByRole('navigation', { name: '菜单' });
  }

  /** Goes to a page by the menu. */
  async goTo(pageName: string): Promise<void> {
    await this.menu.getByRole('link', { name: pageName, exact: true }).click();
    await expect(this.page.getByRole('heading', { level: 1, name: pageName })).toBeVisible();
  }

  /** The dialog or drawer on top. */
  get front(): Locator {
    return this.page.getByRole('dialog').last();
  }

  /** Presses the button of exactly this name. */
  async press(name: string | RegExp, within: Page | Locator = this.page): Promise<void> {
    // What opens over the page grows and slides; nobody is fast enough to press and let go while it begins to.
    if (within !== this.page) {
      await isStill(this.page);
    }
    await within.getByRole('button', { name, exact: true }).click();
  }

  async fill(label: string | RegExp, text: string, within: Page | Locator = this.page): Promise<void> {
    await within.getByLabel(label, { exact: true }).filter({ visible: true }).fill(text);
  }

  /** Chooses of a list that opens below its field. */
  async choose(label: string | RegExp, option: string | RegExp, within: Page | Locator = this.page): Promise<void> {
    await within.getByLabel(label, { exact: true }).and(this.page.getByRole('combobox')).click();
    await this.page.getByTitle(option, { exact: true }).filter({ visible: true }).last().click();
  }

  /** Picks a file in whatever opens the chooser. */
  async pick(file: string | MadeUp, opener: Locator): Promise<void> {
    await isStill(this.page);
    const [chooser] = await Promise.all([this.page.waitForEvent('filechooser'), opener.click()]);
    await chooser.setFiles(file);
  }

  /** Drops a file from the desktop. */
  async drop({ name, mimeType, buffer }: MadeUp, target: Locator): Promise<void> {
    const dataTransfer = await this.page.evaluateHandle(
      ([fileName, type, base64]) => {
        const transfer = new DataTransfer();
        const content = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
        transfer.items.add(new File([content], fileName, { type }));
        return transfer;
      },
      [name, mimeType, buffer.toString('base64')] as const,
    );
    // Its words change while the file hovers over it.
    const place = (await target.elementHandle())!;
    for (const event of ['dragenter', 'dragover', 'drop']) {
      await place.dispatchEvent(event, { dataTransfer });
    }
  }

  /** Saves what a click downloads; answers where it is. */
  async save(name: string, click: () => Promise<unknown>): Promise<string> {
    const [download] = await Promise.all([this.page.waitForEvent('download', { timeout: 30_000 }), click()]);
    return saved(download, name);
  }

  /** Waits for a line of text anywhere on the page. */
  async sees(text: string | RegExp): Promise<void> {
    await expect(this.page.getByText(text).filter({ visible: true }).first()).toBeVisible();
  }

  /** The page's table as it is read: each row by the titles of the columns. */
  async table(): Promise<Record<string, string>[]> {
    const main = this.page.getByRole('main');
    const titles = await main.getByRole('columnheader').allInnerTexts();
    const rows = await main.getByRole('row').filter({ has: this.page.getByRole('cell') }).filter({ visible: true }).all();
    return Promise.all(
      rows.map(async (row) => {
        const cells = await row.getByRole('cell').allInnerTexts();
        return Object.fromEntries(titles.map((title, place) => [title.trim(), cells[place]?.trim() ?? '']));
      }),
    );
  }

  /** Imports a workbook or an archive in the dialog that is open: looks at what would happen, and confirms. */
  async imports(file: string, expected: string | RegExp): Promise<void> {
    await this.pick(file, this.front.getByText('点击选择文件'));
    await expect(this.front).toContainText('核对后确认导入', { timeout: 60_000 });
    await this.press('确认导入', this.front);
    await expect(this.front).toContainText('导入完成', { timeout: 60_000 });
    await expect(this.front).toContainText(expected);
    await this.front.getByRole('button', { name: '关闭', exact: true }).last().click();
    await expect(this.page.getByRole('dialog')).toHaveCount(0);
  }

  /** A row of the page's list. */
  row(text: string | RegExp): Locator {
    return this.page.getByRole('row').filter({ hasText: text }).filter({ visible: true });
  }

  async leaves(): Promise<void> {
    await this.page.context().close();
  }
}

async function saved(download: Download, name: string): Promise<string> {
  const file = join('target/browser-test-files', name);
  await download.saveAs(file);
  return file;
}
