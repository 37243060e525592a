import { expect, test } from '@playwright/test';
import { publishCertificate, publishPlan, type Planned } from './steps/planning';
import { openSite } from './steps/registering';
import { allLeave, at } from './support/cast';
import { day, present } from './support/clock';
import { fillIn } from './support/workbook';

const THEORY = { number: '5080000901', name: '网络理论', mode: '笔试', from: day(50, '08:00'), to: day(50, '10:00') };
const PRACTICE = { number: '5080000902', name: '网络实操', mode: '实操', from: day(50, '14:00'), to: day(50, '16:00') };
const NETWORKS = { number: '50800009', name: '网络系统建设职业技能等级证书', subjects: [THEORY, PRACTICE] };
const PLAN: Planned = {
  name: '按科目报考的考试',
  bySubject: true,
  windows: {
    报考: [day(40, '08:00'), day(43, '18:00')],
    缴费: [day(40, '08:00'), day(44, '18:00')],
    排考: [day(46, '08:00'), day(49, '18:00')],
    成绩登记: [day(51, '08:00'), day(55, '18:00')],
    公示: [day(56, '08:00'), day(60, '18:00')],
  },
  examined: NETWORKS,
  fees: ['80', '120.5'],
};

const file = (name: string) => `target/browser-test-files/${name}`;

/** A plan in which one registers and pays for each subject, with rooms of a workbook. */
test.describe.serial('by subject', () => {
  test.beforeAll(present);
  test.afterAll(allLeave);

  test('证书、计划与站点', async ({ browser }) => {
    await publishCertificate(browser, NETWORKS);
    await publishPlan(browser, PLAN);
    await openSite(browser, NETWORKS.name);
  });

  test('批量导入考场信息', async ({ browser }) => {
    const college = await at(browser, 'college-1', '考场管理');
    await college.choose('考试计划', new RegExp(PLAN.name));
    await college.press('其他方式');
    await college.page.getByRole('menuitem', { name: '批量导入考场信息' }).click();
    const template = await college.save('rooms-template.xlsx', () => college.press('下载模板', college.front));
    const room = { 证书编号: NETWORKS.number, 证书等级: '中级', 考场地址: '实训楼' };
    const rows = [
      { ...room, 考场名称: '理论考场', 考位数: '30', 考试科目: THEORY.name },
      { ...room, 考场名称: '实操考场', 考位数: '20', 考试科目: PRACTICE.number },
      { ...room, 考场名称: '口试考场', 考位数: '20', 考试科目: '口试' },
      { ...room, 考场名称: '走廊', 考位数: '没有', 考试科目: THEORY.name },
    ];
    await college.imports(fillIn(template, file('rooms.xlsx'), rows), /未通过 2\s*新增 2/);
    await expect(college.row('理论考场')).toContainText('笔试考场');
    await expect(college.row('实操考场')).toContainText('20');
    await expect(college.row('走廊')).toHaveCount(0);
  });

  test('按科目报考', async ({ browser }) => {
    const college = await at(browser, 'college-1', '考生管理');
    await expect(college.row('信息准确').nth(2)).toBeVisible();
    const [first, second, third] = (await college.table()).filter(({ 信息状态: state }) => state === '信息准确');
    await college.goTo('报考管理');
    await college.press('批量导入报考');
    const template = await college.save('subjects-template.xlsx', () => college.press('下载模板', college.front));
    const wish = (candidate: Record<string, string> | undefined, subject: string) => ({
      考生编号: candidate!['考生编号']!,
      姓名: candidate!['姓名']!,
      证书编号: NETWORKS.number,
      证书等级: '中级',
      科目编号: subject,
    });
    const rows = [wish(first, THEORY.number), wish(first, PRACTICE.name), wish(second, THEORY.number), wish(second, '口试'), wish(third, '')];
    await college.imports(fillIn(template, file('subjects.xlsx'), rows), /未通过 2\s*新增 3/);
    await expect(college.row(first!['姓名']!)).toHaveCount(2);

    await college.press('其他方式');
    await college.page.getByRole('menuitem', { name: '单个报考' }).click();
    await college.front.getByLabel('考生', { exact: true }).and(college.page.getByRole('combobox')).fill(third!['姓名']!);
    await college.page.getByTitle(new RegExp(third!['姓名']!)).filter({ visible: true }).click();
    await college.choose('考试科目', new RegExp(PRACTICE.name), college.front);
    await college.press('报考', college.front);
    await expect(college.row(third!['姓名']!)).toContainText(PRACTICE.name);

    await college.row(second!['姓名']!).getByRole('checkbox').check();
    await college.press('删除');
    await college.press('删除', college.front);
    await expect(college.row(second!['姓名']!)).toHaveCount(0);
  });

  test('按科目缴费', async ({ browser }) => {
    const college = await at(browser, 'college-1', '缴费管理');
    for (const [subject, total] of [[THEORY.name, '80.00'], [PRACTICE.name, '241.00']] as const) {
      await college.press('生成缴费申请单');
      await college.choose('考试科目', new RegExp(subject), college.front);
      await college.press('生成缴费申请单', college.front);
      await expect(college.front).toContainText(new RegExp(`待确认[^]*${total}`));
      await college.press('关闭', college.front);
    }
    const organization = await at(browser, 'organization', '缴费管理');
    for (const subject of [THEORY.name, PRACTICE.name]) {
      await organization.row(subject).getByRole('checkbox').check();
    }
    await organization.press('确认缴费');
    await expect(organization.front).toContainText('321.00');
    await organization.press('确认缴费', organization.front);
    await expect(organization.row(PRACTICE.name)).toContainText('已缴费');

    const registrations = await at(browser, 'college-1', '报考管理');
    await expect(registrations.row('已缴费')).toHaveCount(3);
  });
});
