import { expect, type Browser } from '@playwright/test';
import { at } from '../support/cast';
import { fillIn } from '../support/workbook';
import { PEOPLE } from './enrolling';
import { CERTIFICATE, CERTIFICATE_NUMBER, SUBJECTS } from './planning';

/** 申报考核站点 by the college, 审核通过 by the organization. */
export async function openSite(browser: Browser, certificate = CERTIFICATE): Promise<void> {
  const college = await at(browser, 'college-1', '考核站点');
  await college.press('申报考核站点');
  const form = college.front;
  await college.choose('考核证书', new RegExp(certificate), form);
  await college.fill('考点地址', '学府路1号实训楼', form);
  await college.fill('联系人', '周务', form);
  await college.fill('联系电话', '19900000001', form);
  await college.press('保存', form);
  await expect(college.row(certificate)).toContainText('待审核');

  const organization = await at(browser, 'organization', '考核站点');
  await organization.sees('1 个考核站点待审核');
  await organization.page.getByRole('checkbox', { name: new RegExp(`^选择示范.*${certificate}`) }).check();
  await organization.press('审核通过');
  await organization.press('审核通过', organization.front);
  await expect(organization.row(certificate)).toContainText('审核通过');
}

/** 设置考场 for both subjects. */
export async function setUpRoom(browser: Browser): Promise<void> {
  const college = await at(browser, 'college-1', '考场管理');
  await college.press('设置考场');
  const form = college.front;
  await college.fill('考场名称', '笔试实操考场101', form);
  await college.fill('考位数', '30', form);
  for (const { name } of SUBJECTS) {
    await form.getByRole('checkbox', { name: new RegExp(name) }).check();
  }
  await college.press('保存', form);
  await expect(college.row('笔试实操考场101')).toContainText('未排考');
}

/** 批量导入报考: the template, filled in with what the list of candidates shows. */
export async function register(browser: Browser): Promise<void> {
  const college = await at(browser, 'college-1', '考生管理');
  await expect(college.row('信息准确')).toHaveCount(PEOPLE);
  const candidates = await college.table();
  await college.goTo('报考管理');
  await college.press('批量导入报考');
  const template = await college.save('registrations-template.xlsx', () => college.press('下载模板', college.front));
  const rows = candidates.map((candidate) => ({
    考生编号: candidate['考生编号']!,
    姓名: candidate['姓名']!,
    证书编号: CERTIFICATE_NUMBER,
    证书等级: '中级',
  }));
  await college.imports(fillIn(template, 'target/browser-test-files/registrations.xlsx', rows), `新增 ${PEOPLE}`);
  await expect(college.row('未缴费')).toHaveCount(PEOPLE);
}

/** 生成缴费申请单 by the college, 确认缴费 by the organization once the money came. */
export async function pay(browser: Browser): Promise<void> {
  const college = await at(browser, 'college-1', '缴费管理');
  await college.press('生成缴费申请单');
  await expect(college.front).toContainText(CERTIFICATE);
  await college.press('生成缴费申请单', college.front);
  await expect(college.front).toContainText(/待确认[^]*2,?400\.00/);

  const organization = await at(browser, 'organization', '缴费管理');
  await organization.page.getByRole('checkbox', { name: '选择本页' }).check();
  await organization.press('确认缴费');
  await expect(organization.front).toContainText(`共 ${PEOPLE} 人`);
  await organization.press('确认缴费', organization.front);
  await expect(organization.row('已缴费')).toHaveCount(1);
}
