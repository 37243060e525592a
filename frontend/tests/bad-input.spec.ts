import { expect, test, type Route } from '@playwright/test';
import { join } from 'node:path';
import { moveTo, present } from './support/clock';
import { idNumber } from './support/people';
import { Person } from './support/person';

const LOGIN = 'college-1';
const HOUR = 3_600_000;

/** What goes wrong in an office: each time people are told what to do, and nothing is lost or doubled. */
test.describe('bad input', () => {
  let person: Person;
  // One person all through: a name may be tried ten times in ten minutes only.
  test.beforeAll(async ({ browser }) => {
    person = await Person.at(browser);
  });
  test.beforeEach(async () => {
    await present();
    await person.begins(LOGIN);
    await person.goTo('考生管理');
  });
  test.afterAll(async () => {
    await present();
    await person.leaves();
  });

  test('a file of another type', async () => {
    const wrong = { name: '名单.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7') };
    for (const bring of [person.drop.bind(person), person.pick.bind(person)]) {
      await person.press('导入考生');
      await bring(wrong, person.front.getByText('点击选择文件'));
      await expect(person.front.getByRole('alert')).toContainText('文件类型不正确，请选择 .xlsx');
      await person.page.keyboard.press('Escape');
      await expect(person.page.getByRole('dialog')).toHaveCount(0);
    }
  });

  test('an empty file', async () => {
    await person.press('导入考生');
    await person.pick({ name: '名单.xlsx', mimeType: '', buffer: Buffer.alloc(0) }, person.front.getByText('点击选择文件'));
    await expect(person.front.getByRole('alert')).toContainText('文件是空的，请重新选择');
  });

  test('a workbook that is none', async () => {
    await person.press('导入考生');
    await person.pick({ name: '名单.xlsx', mimeType: '', buffer: Buffer.from('not a workbook at all') }, person.front.getByText('点击选择文件'));
    await expect(person.front).toContainText('导入未完成', { timeout: 30_000 });
    await expect(person.front.getByRole('alert')).toContainText(/重新|另存|请/);
    await person.press('导入其他文件', person.front);
    await expect(person.front.getByText('点击选择文件')).toBeVisible();
  });

  test('rows that cannot be imported', async () => {
    await person.press('导入考生');
    await person.pick(join(process.env.SAMPLES!, 'roster-with-mistakes.xlsx'), person.front.getByText('点击选择文件'));
    await expect(person.front).toContainText('核对后确认导入', { timeout: 30_000 });
    await expect(person.front.getByRole('row').filter({ hasText: '未通过' }).first()).toBeVisible();
    await person.press('取消', person.front);
    await expect(person.front).toContainText('已取消，没有导入任何内容');
  });

  test('an upload that breaks off', async () => {
    await person.press('导入考生');
    const breaking = (route: Route) => (route.request().method() === 'PUT' ? route.abort('connectionreset') : route.continue());
    await person.page.route(/X-Amz-Signature|Signature=/, breaking);
    await person.pick(join(process.env.SAMPLES!, 'roster-37.xlsx'), person.front.getByText('点击选择文件'));
    await expect(person.front.getByRole('alert')).toContainText('上传中断，没有导入任何内容。请检查网络后重试');
    await person.page.unroute(/X-Amz-Signature|Signature=/, breaking);
    await person.press('重试', person.front);
    await expect(person.front).toContainText('核对后确认导入', { timeout: 30_000 });
    await person.press('取消', person.front);
    await expect(person.front).toContainText('已取消，没有导入任何内容');
  });

  test('a double click on save', async () => {
    const name = await fillCandidate(person, '双击');
    await person.front.getByRole('button', { name: '保存', exact: true }).dblclick();
    await isThereOnce(person, name);
  });

  test('a save without connection', async () => {
    const name = await fillCandidate(person, '断网');
    await person.page.context().setOffline(true);
    await person.press('保存', person.front);
    await expect(person.front.getByRole('alert')).toContainText('您填写的内容没有丢失，请检查网络后再次提交');
    await person.page.context().setOffline(false);
    await person.press('保存', person.front);
    await isThereOnce(person, name);
  });

  test('a save whose answer is lost', async () => {
    const name = await fillCandidate(person, '丢包');
    const losing = async (route: Route) => {
      if (route.request().method() === 'POST') {
        await route.fetch();
        await route.abort('connectionreset');
      } else {
        await route.continue();
      }
    };
    await person.page.route('**/api/candidates', losing);
    await person.press('保存', person.front);
    await expect(person.front.getByRole('alert')).toContainText('请检查网络后再次提交');
    await person.page.unroute('**/api/candidates', losing);
    await person.press('保存', person.front);
    await isThereOnce(person, name);
  });

  test('a session that ended over a form', async () => {
    const name = await fillCandidate(person, '过期');
    await moveTo(new Date(Date.now() + 13 * HOUR));
    await person.press('保存', person.front);
    await expect(person.front).toContainText('您正在填写的内容不会丢失');
    await person.fill('密码', 'wrong password 1', person.front);
    await person.press('登录', person.front);
    await expect(person.front.getByRole('alert')).toContainText('没有登录成功');
    await person.fill('密码', 'certline 2026 demo', person.front);
    await person.press('登录', person.front);
    await isThereOnce(person, name);
  });

  test('two people with the same candidate', async ({ browser }) => {
    const name = await fillCandidate(person, '同改');
    await person.press('保存', person.front);
    await isThereOnce(person, name);
    const colleague = await Person.signedIn(browser, LOGIN);
    await colleague.goTo('考生管理');
    for (const one of [person, colleague]) {
      await one.press(name);
      await one.press('编辑', one.front);
      await expect(one.front).toContainText('编辑考生');
    }
    await colleague.fill('手机号码', '19911112222', colleague.front);
    await colleague.press('保存', colleague.front);
    await expect(colleague.front).toContainText('19911112222');

    await person.fill('姓名拼音', 'Wang Li Li Li Li', person.front);
    await person.press('保存', person.front);
    await expect(person.front.getByRole('alert').first()).toContainText('其他人刚刚修改了这条记录。您填写的内容还在');
    await person.press('保存', person.front);
    await expect(person.front).toContainText('Wang Li Li Li Li');
    await expect(person.front).toContainText('19911112222');
    await colleague.leaves();
  });

  test('leaving a form that is not saved', async () => {
    const name = await fillCandidate(person, '离开');
    await person.press('取消', person.front);
    await expect(person.front).toContainText('内容尚未保存，确定离开吗？');
    await person.press('继续填写', person.front);
    await expect(person.front.getByLabel('姓名', { exact: true })).toHaveValue(name);
  });
});

let sequence = Number(String(Date.now()).slice(-5, -2));

/** Fills in the form of a new candidate whom nobody else has; answers the name. */
async function fillCandidate(person: Person, name: string): Promise<string> {
  sequence = (sequence + 2) % 900;
  await person.press('操作');
  await person.page.getByRole('menuitem', { name: '新增考生' }).click();
  const form = person.front;
  const whole = `${name}${String(sequence).padStart(3, '0')}`.replace(/\d/g, (digit) => '零一二三四五六七八九'[Number(digit)]!);
  await person.choose('考生类型', '社会考生', form);
  await person.fill('姓名', whole, form);
  await person.fill('姓名拼音', 'Li Li Li Li Li', form);
  await person.fill('证件号码', idNumber(sequence), form);
  await person.fill('手机号码', '19900000002', form);
  return whole;
}

async function isThereOnce(person: Person, name: string): Promise<void> {
  await expect(person.page.getByRole('dialog')).toHaveCount(0);
  await expect(person.row(name)).toHaveCount(1);
  await person.page.reload();
  await expect(person.row(name)).toHaveCount(1);
}
