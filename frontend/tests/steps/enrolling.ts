import { expect, request, type Browser } from '@playwright/test';
import { join } from 'node:path';
import { at } from '../support/cast';
import { read } from '../support/workbook';

export const PEOPLE = 12;

const sample = (name: string) => join(process.env.SAMPLES!, name);

/** The college's own list of its people. */
export function roster(): Record<string, string>[] {
  return read(sample('roster-37.xlsx'));
}

/** 导入考生, with a look at the preview before the confirmation. */
export async function importRoster(browser: Browser): Promise<void> {
  const college = await at(browser, 'college-1', '考生管理');
  await college.press('导入考生');
  await college.imports(sample('roster-37.xlsx'), `新增 ${PEOPLE}`);
  for (const { 姓名: name } of roster()) {
    await expect(college.row(name!)).toContainText('无照片');
  }
}

/** 导入照片. */
export async function importPhotos(browser: Browser): Promise<void> {
  const college = await at(browser, 'college-1', '考生管理');
  await college.press('操作');
  await college.page.getByRole('menuitem', { name: '导入照片' }).click();
  await college.imports(sample('photos-37.zip'), new RegExp(`${PEOPLE}`));
  await expect(college.row('信息待认证')).toHaveCount(PEOPLE);
}

/** 认证 of everybody; the service does not recognise one of them. */
export async function verifyIdentities(browser: Browser): Promise<void> {
  const doubtful = roster()[0]!['证件号码']!;
  await identityService([doubtful.slice(-6)]);
  const college = await at(browser, 'college-1', '考生管理');
  await college.press('认证全部待认证考生');
  await expect(async () => {
    await college.goTo('首页');
    await college.goTo('考生管理');
    await expect(college.row('信息待认证')).toHaveCount(0, { timeout: 2_000 });
  }).toPass({ timeout: 60_000 });
  await identityService([]);
  await expect(college.row('信息准确')).toHaveCount(PEOPLE - 1);
}

/** 人工确认 of the one whom the service did not recognise. */
export async function confirmByHand(browser: Browser): Promise<void> {
  const college = await at(browser, 'college-1', '考生管理');
  const [{ 姓名: name }] = roster() as [Record<string, string>];
  await expect(college.row('需人工确认')).toContainText(name!);
  await college.press(name!);
  await college.press('人工确认', college.front);
  await expect(college.front.getByRole('img', { name: '照片' })).toBeVisible();
  await college.fill('确认说明', '已核对身份证原件', college.front);
  await college.press('人工确认', college.front);
  await expect(college.row(name!)).toContainText('信息准确');
}

/** Tells the simulated service whom not to recognise. */
async function identityService(mismatch: string[]): Promise<void> {
  const api = await request.newContext();
  await api.put(`${process.env.IDENTITY_SERVICE}/_control`, { data: { mismatch } });
  await api.dispose();
}
