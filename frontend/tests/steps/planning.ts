import { expect, type Browser, type Locator } from '@playwright/test';
import { at } from '../support/cast';
import { day, typed } from '../support/clock';
import type { Person } from '../support/person';

export const CERTIFICATE = '软件应用开发职业技能等级证书';
export const CERTIFICATE_NUMBER = '50800001';
export const PLAN = '职业技能等级证书示范考试';
export const SUBJECTS = [
  { number: `${CERTIFICATE_NUMBER}01`, name: '理论知识', mode: '笔试', from: day(22, '08:00'), to: day(22, '10:00') },
  { number: `${CERTIFICATE_NUMBER}02`, name: '操作技能', mode: '实操', from: day(22, '14:00'), to: day(22, '16:00') },
];

/** What is examined: a certificate at 中级 with its subjects. */
export interface Examined {
  number: string;
  name: string;
  subjects: { number: string; name: string; mode: string; from: Date; to: Date }[];
}

const EXAMINED: Examined = { number: CERTIFICATE_NUMBER, name: CERTIFICATE, subjects: SUBJECTS };

/** When something can be done in the plan. */
export const WINDOWS = {
  报考: [day(0, '08:00'), day(10, '18:00')],
  缴费: [day(5, '08:00'), day(15, '18:00')],
  排考: [day(16, '08:00'), day(20, '18:00')],
  成绩登记: [day(23, '08:00'), day(30, '18:00')],
  公示: [day(31, '08:00'), day(37, '18:00')],
} as const;

/** 新增证书 with its subjects, and 发布. */
export async function publishCertificate(browser: Browser, { number: certificateNumber, name: certificate, subjects } = EXAMINED): Promise<void> {
  const organization = await at(browser, 'organization', '证书信息');
  await organization.press('新增证书');
  await organization.fill('证书编号', certificateNumber, organization.front);
  await organization.fill('证书名称', certificate, organization.front);
  await organization.choose('证书等级', '中级', organization.front);
  await organization.press('保存', organization.front);
  await expect(organization.front).toContainText(certificate);
  await organization.press('关闭', organization.front);

  await organization.goTo('考试科目');
  await organization.choose('证书', new RegExp(certificate));
  for (const { number, name, mode } of subjects) {
    await organization.press('新增科目');
    await organization.fill('科目编号', number, organization.front);
    await organization.fill('科目名称', name, organization.front);
    await organization.choose('考试方式', mode, organization.front);
    await organization.press('保存', organization.front);
    await expect(organization.row(name)).toContainText(mode);
  }

  await organization.goTo('证书信息');
  await organization.press(certificate);
  await organization.press('发布', organization.front);
  await organization.press('发布', organization.front);
  await expect(organization.row(certificate)).toContainText('已发布');
}

/** What a plan offers, when, and for how much: a fee, or by subject one for each. */
export interface Planned {
  name: string;
  bySubject?: boolean;
  windows: Record<string, readonly [Date, Date]>;
  examined: Examined;
  fees: string[];
}

const PLANNED: Planned = { name: PLAN, windows: WINDOWS, examined: EXAMINED, fees: ['200'] };

/** 新增考试计划 with its five windows and the times of both exams, and 发布. */
export async function publishPlan(browser: Browser, plan: Planned = PLANNED): Promise<void> {
  const organization = await at(browser, 'organization', '考试计划');
  await organization.press('新增考试计划');
  const form = organization.front;
  await organization.fill('计划名称', plan.name, organization.front);
  if (plan.bySubject) {
    await form.getByRole('radio', { name: '按科目' }).check();
  }
  await organization.press(/选择全部 1 所/, form);
  for (const [name, [from, to]] of Object.entries(plan.windows)) {
    await fillSpan(organization, form.getByLabel(name, { exact: true }), from, to);
  }
  await organization.choose('添加证书和等级', new RegExp(plan.examined.name), form);
  const certificate = form.getByRole('group', { name: new RegExp(plan.examined.name) });
  for (const [at, { from, to }] of plan.examined.subjects.entries()) {
    await fillSpan(organization, certificate.getByLabel('考试时间', { exact: true }), from, to, at);
  }
  const fees = certificate.getByLabel('费用（元）', { exact: true }).filter({ visible: true });
  for (const [at, fee] of plan.fees.entries()) {
    await fees.nth(at).fill(fee);
  }
  await organization.press('保存草稿', form);
  await organization.press('发布', organization.front);
  await organization.press('发布', organization.front);
  await expect(organization.row(plan.name)).toContainText('已发布');
}

/** Types the two ends of a span; `place` where several have the same label. */
async function fillSpan(person: Person, ends: Locator, from: Date, to: Date, place = 0): Promise<void> {
  const inputs = ends.and(person.page.locator('input'));
  const [start, end] = [inputs.nth(2 * place), inputs.nth(2 * place + 1)];
  // What is typed counts once the field is left with it.
  await expect(async () => {
    for (const [input, moment] of [[start, from], [end, to]] as const) {
      await input.fill(typed(moment));
      await input.press('Enter');
    }
    await end.press('Tab');
    await expect(start).toHaveValue(typed(from), { timeout: 1_000 });
    await expect(end).toHaveValue(typed(to), { timeout: 1_000 });
  }).toPass();
}
