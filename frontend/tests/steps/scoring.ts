import { expect, type Browser } from '@playwright/test';
import { at } from '../support/cast';
import { Person } from '../support/person';
import { fillIn } from '../support/workbook';
import { PEOPLE, roster } from './enrolling';
import { SUBJECTS } from './planning';

/** Everybody passes but one. */
export const PASSED = PEOPLE - 1;

/** 导入成绩 of each subject: the template, filled in with what the arrangement shows. */
export async function enterScores(browser: Browser): Promise<void> {
  const organization = await at(browser, 'organization', '排考管理');
  await organization.page.getByRole('tab', { name: '排考明细' }).click();
  await expect(organization.row(SUBJECTS[0]!.name)).toHaveCount(PEOPLE);
  const placements = await organization.table();
  await organization.goTo('科目成绩');
  for (const { name } of SUBJECTS) {
    const seats = placements.filter((one) => one['考试科目']?.includes(name));
    expect(seats).toHaveLength(PEOPLE);
    await organization.press(/导入成绩/);
    await organization.page.getByRole('menuitem', { name: new RegExp(name) }).click();
    const template = await organization.save('scores-template.xlsx', () => organization.press('下载模板', organization.front));
    const rows = seats.map((seat, place) => ({
      准考证号: seat['准考证号']!,
      考生姓名: seat['考生姓名']!,
      成绩: String(place === seats.length - 1 ? 41 : 72 + place),
      状态: '正常',
    }));
    await organization.imports(fillIn(template, `target/browser-test-files/scores-${name}.xlsx`, rows), `新增 ${PEOPLE}`);
  }
}

/** 成绩查询 by one of the candidates, without an account, once scores are public. */
export async function lookUpScores(browser: Browser): Promise<void> {
  const candidate = await Person.at(browser);
  const [person] = roster() as [Record<string, string>];
  await candidate.page.goto('/score-query');
  await candidate.fill('姓名', person['姓名']!);
  await candidate.fill('证件号码', person['证件号码']!);
  await candidate.press('查询');
  await expect(candidate.page.getByText(SUBJECTS[0]!.name)).toBeVisible({ timeout: 60_000 });
  await candidate.leaves();
}

/** 考证结果, once publicity is over. */
export async function results(browser: Browser): Promise<void> {
  const organization = await at(browser, 'organization', '考证结果');
  await expect(organization.page.getByRole('cell', { name: '合格', exact: true })).toHaveCount(PASSED);
  await expect(organization.page.getByRole('cell', { name: '不合格', exact: true })).toHaveCount(PEOPLE - PASSED);
}
