import { expect, type Browser } from '@playwright/test';
import { at } from '../support/cast';
import { PHONE, Person } from '../support/person';
import { PASSED } from './scoring';

/** 获取待发证记录. */
export async function fetchPending(browser: Browser): Promise<void> {
  const organization = await at(browser, 'organization', '获取待发证记录');
  await organization.press('生成待发证记录');
  await expect(organization.front).toContainText(`将为 ${PASSED} 名考生生成待发证记录`);
  await organization.press('生成待发证记录', organization.front);
  await organization.sees(`已生成 ${PASSED} 条待发证记录`);
}

/** 签发 by one side: the list at the desk, the signature on the phone that opens the link. */
export async function sign(browser: Browser, loginName: string): Promise<void> {
  const signer = await at(browser, loginName, '证书发放');
  await signer.press('全部确认签发');
  await expect(signer.front.getByRole('img', { name: '签字确认的二维码' })).toBeVisible();
  const link = await signer.front.getByLabel('签名链接').inputValue();

  const phone = await Person.at(browser, PHONE);
  await phone.page.goto(link);
  await expect(phone.page.getByRole('heading', { name: '确认签发证书' })).toBeVisible();
  await phone.sees(`${PASSED} 张证书`);
  await phone.press('确认签名');
  await expect(phone.page.getByRole('alert')).toHaveText('请先签名再确认');
  await writeName(phone);
  await phone.press('清除');
  await writeName(phone);
  await phone.press('确认签名');
  await expect(phone.page.getByRole('heading', { name: '签名成功' })).toBeVisible({ timeout: 30_000 });
  await phone.page.goto(link);
  await phone.sees('链接已使用');
  await phone.leaves();

  await expect(signer.front).toContainText(`${PASSED} 条记录已确认签发`, { timeout: 30_000 });
}

/** 发放 as electronic certificates; answers a certificate as the list shows it, with its file and its link. */
export async function issue(browser: Browser): Promise<Issued> {
  const organization = await at(browser, 'organization', '证书发放');
  await organization.page.getByRole('tab', { name: '证书待发放' }).click();
  await organization.press('全部发放');
  await organization.press(`批量发放（${PASSED}）`, organization.front);
  await expect(organization.front).toContainText('发放完成', { timeout: 120_000 });
  await organization.press('查看完成发放', organization.front);
  await expect(organization.row('电子证书')).toHaveCount(PASSED);

  const [first] = (await organization.table()) as [Record<string, string>];
  await organization.press(first['考生']!);
  const drawer = organization.front;
  await expect(drawer).toContainText(first['证书编号']!);
  const link = (await drawer.getByRole('link', { name: '打开查验页面' }).getAttribute('href'))!;
  const file = await organization.save('certificate.pdf', () => organization.press('下载电子证书', drawer));
  return { name: first['考生']!, number: first['证书编号']!, link, file };
}

/** What an employer is given. */
export interface Issued {
  name: string;
  number: string;
  link: string;
  file: string;
}

/** A line as a finger draws it. */
async function writeName(phone: Person): Promise<void> {
  const pad = (await phone.page.getByRole('img', { name: '手写签名区' }).boundingBox())!;
  const at = (across: number, down: number) => [pad.x + across * pad.width, pad.y + down * pad.height] as const;
  await phone.page.mouse.move(...at(0.15, 0.6));
  await phone.page.mouse.down();
  for (const [across, down] of [[0.3, 0.25], [0.4, 0.7], [0.55, 0.3], [0.7, 0.65], [0.85, 0.4]] as const) {
    await phone.page.mouse.move(...at(across, down), { steps: 4 });
  }
  await phone.page.mouse.up();
}
