import { expect, type Browser } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { at } from '../support/cast';
import { PEOPLE } from './enrolling';

/** 开始排考, and 发布 once everybody has a seat. */
export async function arrange(browser: Browser): Promise<void> {
  const organization = await at(browser, 'organization', '排考管理');
  await organization.press('开始排考');
  await organization.press('开始排考', organization.front);
  await expect(organization.page.getByText(`已排 ${2 * PEOPLE} 人次 · 未排入 0 人次`)).toBeVisible({ timeout: 60_000 });
  await organization.page.getByRole('tab', { name: '座位平面图' }).click();
  await expect(organization.page.getByText('讲台')).toBeVisible();
  await organization.page.getByRole('tab', { name: '考核站点编排' }).click();
  await organization.press('发布排考');
  await organization.press('发布排考', organization.front);
  await organization.sees(/已于 .* 发布/);
}

/** 准考证 of all its candidates in one file, looked at in the page and saved. */
export async function takeTickets(browser: Browser): Promise<void> {
  const college = await at(browser, 'college-1', '准考证与考场资料');
  await college.press('导出全部准考证');
  await expect(college.front).toContainText(/第 1 页，共 \d+ 页/, { timeout: 30_000 });
  const file = await college.save('tickets.pdf', () => college.press('下载', college.front));
  expect(readFileSync(file).subarray(0, 5).toString()).toBe('%PDF-');
}
