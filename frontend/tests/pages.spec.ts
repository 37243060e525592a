import { expect, test, type Page } from '@playwright/test';
import { appendFileSync } from 'node:fs';
import { AREAS } from '../src/app/pages';
import texts from '../src/app/app.zh.json' with { type: 'json' };
import { holdsFocus, isAccessible, isStill, isThere, photograph } from './support/look';
import { Person } from './support/person';

const MOST_SCRIPT = 300 * 1024;
const PUBLIC = ['/sign-in', '/open', '/verify', '/score-query', '/public/plans', '/public/notices', '/sign/no-such-link'];

/** What opens something over the page: its button, or a button and an entry of the menu it opens. */
const OPENERS: Record<string, string[][]> = {
  organizations: [['开通培训评价组织']],
  colleges: [['开通试点院校']],
  ownOrganization: [['编辑']],
  certificateTypes: [['新增证书']],
  subjects: [['新增科目']],
  plans: [['新增考试计划']],
  candidates: [['导入考生'], ['操作', '新增考生'], ['操作', '导入照片']],
  sites: [['申报考核站点']],
  payments: [['生成缴费申请单']],
  results: [['通过率统计']],
  accounts: [['新增账号']],
};

/** Who works here, and what is not theirs; the menu shows everything else. */
const LACKING: Record<string, string[]> = {
  operator: [
    ...['ownOrganization', 'pendingRecords', 'issuance', 'candidates', 'sites', 'siteAllocations', 'rooms'],
    ...['registrations', 'payments', 'arrangements', 'papers', 'scores', 'results'],
  ],
  organization: ['candidates'],
  'college-1': ['pendingRecords', 'notices'],
};

const pages = AREAS.flatMap(({ pages: some }) => some);

test.describe.configure({ mode: 'parallel' });

for (const [login, lacking] of Object.entries(LACKING)) {
  test.describe(login, () => {
    test.describe.configure({ mode: 'default' });
    let person: Person;
    test.beforeAll(async ({ browser }) => {
      person = await Person.signedIn(browser, login);
    });
    test.afterAll(() => person.leaves());

    test('has the menu of the role', async () => {
      const links = person.page.getByRole('navigation', { name: texts.menu }).getByRole('link');
      const wanted = pages.filter(({ name }) => !lacking.includes(name)).map(({ name }) => texts.pages[name]);
      await expect(links).toHaveText(wanted);
    });

    for (const { name, path } of pages.filter((one) => !lacking.includes(one.name))) {
      test(texts.pages[name], async () => {
        const link = person.page.getByRole('navigation', { name: texts.menu }).getByRole('link', { name: texts.pages[name], exact: true });
        await look(person, `${login}-${name}`, path, () => link.click());
        for (const opener of OPENERS[name] ?? []) {
          await lookAtDialog(person.page, `${login}-${name}-${opener.at(-1)}`, opener);
        }
        await lookAtDetail(person.page, `${login}-${name}`);
        expect.soft(person.complaints.splice(0), 'the console').toEqual([]);
      });
    }
  });
}

test('a page that does not exist', async ({ browser }) => {
  const somebody = await Person.signedIn(browser, 'operator');
  await look(somebody, 'operator-missing', '/no-such-page', () => somebody.page.goto('/no-such-page'));
  await somebody.leaves();
});

for (const path of PUBLIC) {
  test(`public page ${path}`, async ({ browser }) => {
    const stranger = await Person.at(browser);
    await look(stranger, `public${path.replace(/\//g, '-')}`, path, () => stranger.page.goto(path));
    await stranger.leaves();
  });
}

for (const path of ['/sign-in', '/verify', '/sign/no-such-link']) {
  test(`first load of ${path}`, async ({ browser }) => {
    const stranger = await Person.at(browser);
    await weigh(stranger.page, path);
    await stranger.leaves();
  });
}

test('first load of the start page', async ({ browser }) => {
  const college = await Person.signedIn(browser, 'college-1');
  await expect(college.menu).toBeVisible();
  const context = await browser.newContext({ storageState: await college.page.context().storageState(), baseURL: process.env.CLOUD });
  await college.leaves();
  const page = await context.newPage();
  await weigh(page, '/');
  await expect(page.getByRole('navigation', { name: texts.menu })).toBeVisible();
  await context.close();
});

/** The script that a page needs before anything of the portal is in the browser's memory. */
async function weigh(page: Page, path: string): Promise<void> {
  const sizes: Promise<number>[] = [];
  page.on('requestfinished', (request) => {
    if (request.resourceType() === 'script') {
      sizes.push(request.sizes().then(({ responseBodySize }) => responseBodySize));
    }
  });
  await page.goto(path, { waitUntil: 'networkidle' });
  const bytes = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
  measure(`| first load of \`${path}\` | ${Math.ceil(bytes / 1024)} kB of compressed script in ${sizes.length} files |`);
  expect(bytes).toBeLessThanOrEqual(MOST_SCRIPT);
}

/** A line for docs/performance.md. */
function measure(line: string): void {
  appendFileSync('screenshots/measured.md', `${line}\n`);
}

/** A page in both languages, light and dark, on a desk and on a phone. */
async function look({ page, complaints }: Person, name: string, path: string, go: () => Promise<unknown>): Promise<void> {
  const begin = Date.now();
  await go();
  await isThere(page, path);
  measure(`| \`${path}\` (${name}) | ${Date.now() - begin} ms |`);
  await isAccessible(page, `${name} in Chinese`);
  await photograph(page, name);
  await inTheOtherLanguage(page, async () => isAccessible(page, `${name} in English, dark`));
  // The browser tells itself of a link that nobody made.
  const expected = path.startsWith('/sign/') ? /404/ : /^$/;
  expect.soft(complaints.splice(0).filter((line) => !expected.test(line)), `${name}: the console`).toEqual([]);
}

async function inTheOtherLanguage(page: Page, work: () => Promise<void>): Promise<void> {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.getByRole('button', { name: 'English' }).click();
  await expect(page.getByRole('button', { name: '中文' })).toBeVisible();
  await isStill(page);
  await work();
  await page.emulateMedia({ colorScheme: 'light' });
  await page.getByRole('button', { name: '中文' }).click();
}

async function lookAtDialog(page: Page, name: string, [button, entry]: string[]): Promise<void> {
  const opener = page.getByRole('main').getByRole('button', { name: new RegExp(`${button}$`) });
  if ((await opener.count()) === 0) {
    return;
  }
  await opener.click();
  if (entry) {
    await isStill(page);
    await page.getByRole('menuitem', { name: entry, exact: true }).click();
  }
  await lookAtFront(page, name);
}

/** What the first entry of a list opens, where it opens something. */
async function lookAtDetail(page: Page, name: string): Promise<void> {
  const entry = page.getByRole('main').getByRole('row').getByRole('button').first();
  if ((await entry.count()) > 0 && (await entry.isEnabled())) {
    await entry.click();
    const opened = page.getByRole('dialog').last().waitFor({ timeout: 2_000 });
    if (await opened.then(() => true, () => false)) {
      await lookAtFront(page, `${name}-detail`);
    }
  }
}

async function lookAtFront(page: Page, name: string): Promise<void> {
  const front = page.getByRole('dialog').last();
  await expect(front).toBeVisible();
  await isThere(page);
  await isStill(page);
  await isAccessible(page, name, '[role=dialog]');
  await photograph(page, name);
  await holdsFocus(page, name);
  await page.keyboard.press('Escape');
  await expect(front).toBeHidden();
  const focused = page.locator(':focus');
  await expect.soft(focused, `${name}: gives the focus back`).toHaveCount(1);
}
