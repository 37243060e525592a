import { expect, type Browser, type Locator, type Page } from '@playwright/test';
import { isStill } from '../support/look';
import { at } from '../support/cast';
import { drawnSeal } from '../support/drawing';
import { PASSWORD, Person } from '../support/person';

const PHONE = '19900000001';

/** 开通平台, with the secret that the console printed; the operator chooses a password. */
export async function openPlatform(browser: Browser): Promise<void> {
  const operator = await Person.at(browser);
  await operator.page.goto('/');
  await operator.page.getByRole('link', { name: '开通平台' }).click();
  await operator.fill('开通密钥', process.env.OPENING_SECRET!);
  await fillHolder(operator, operator.page, 'operator', '平台管理员');
  await operator.press('开通');
  await expect(operator.page.getByRole('heading', { name: '平台已开通' })).toBeVisible();
  const given = await givenPassword(operator);
  await operator.page.getByRole('link', { name: '去登录' }).click();
  await choosePassword(operator, 'operator', given);
  await operator.leaves();
}

/** 开通培训评价组织; its administrator chooses a password and uploads both seals. */
export async function openOrganization(browser: Browser): Promise<void> {
  const operator = await at(browser, 'operator', '培训评价组织');
  await operator.press('开通培训评价组织');
  const form = operator.front;
  await operator.fill('单位名称', '示范职业技能评价中心', form);
  await operator.fill('机构编码', 'S000037000001', form);
  await fillContact(operator, form, '陈评');
  await fillHolder(operator, form, 'organization', '陈评');
  await operator.press('保存', form);
  await firstDay(browser, 'organization', await handedOver(operator));

  const organization = await at(browser, 'organization', '本单位信息');
  for (const [seal, text] of [['公章', '示范'], ['签名章', '陈评']] as const) {
    await organization.pick(await drawnSeal(organization.page, `${seal}.png`, text), organization.page.getByRole('button', { name: `${seal} 选择图片` }));
    await expect(organization.page.getByRole('img', { name: `${seal}预览` })).toBeVisible();
    await organization.press('上传');
    await expect(organization.page.getByRole('button', { name: `${seal} 更换图片` })).toBeVisible();
  }
}

/** 开通试点院校; its administrator chooses a password. */
export async function openCollege(browser: Browser): Promise<void> {
  const operator = await at(browser, 'operator', '试点院校');
  await operator.press('开通试点院校');
  const form = operator.front;
  await operator.fill('单位名称', '示范职业技术学院', form);
  await operator.fill('院校代码', '10001', form);
  await form.getByLabel('所在地区', { exact: true }).fill('莱阳');
  await operator.page.getByRole('menuitem', { name: /莱阳/ }).or(operator.page.getByText(/莱阳市/)).last().click();
  await operator.fill('地址', '学府路1号', form);
  await fillContact(operator, form, '周务');
  await fillHolder(operator, form, 'college-1', '周务');
  await operator.press('保存', form);
  await firstDay(browser, 'college-1', await handedOver(operator));
}

async function fillHolder(person: Person, form: Page | Locator, loginName: string, name: string): Promise<void> {
  await person.fill('账号', loginName, form);
  await person.fill('姓名', name, form);
  await person.fill('手机号码', PHONE, form);
}

async function fillContact(person: Person, form: Locator, name: string): Promise<void> {
  await person.fill('联系人', name, form);
  await person.fill('联系电话', PHONE, form);
}

/** The password that is shown once, after asking to see it. */
async function givenPassword(person: Person): Promise<string> {
  const password = person.page.getByRole('row', { name: /密码/ }).getByRole('status');
  const hidden = (await password.textContent())!;
  await person.press('显示密码');
  await expect(password).not.toHaveText(hidden);
  return (await password.textContent())!.trim();
}

async function handedOver(person: Person): Promise<string> {
  await expect(person.front).toContainText('请保存初始密码');
  await isStill(person.page);
  const given = await givenPassword(person);
  await person.press('已保存，关闭', person.front);
  return given;
}

async function firstDay(browser: Browser, loginName: string, given: string): Promise<void> {
  const somebody = await Person.at(browser);
  await somebody.page.goto('/');
  await choosePassword(somebody, loginName, given);
  await somebody.leaves();
}

/** The first sign-in leads nowhere but to a password of one's own. */
async function choosePassword(person: Person, loginName: string, given: string): Promise<void> {
  await person.signIn(loginName, given);
  await expect(person.page.getByRole('heading', { name: '请先修改密码' })).toBeVisible();
  await expect(person.menu).toBeHidden();
  await person.fill('原密码', given);
  await person.fill('新密码', PASSWORD);
  await person.fill('再次输入新密码', PASSWORD);
  await person.press('修改密码');
  await expect(person.menu).toBeVisible();
}
