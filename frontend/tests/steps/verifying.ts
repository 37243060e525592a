import { expect, type Browser, type Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { Person, PHONE } from '../support/person';
import type { Issued } from './issuing';

/** An employer by what is printed on the certificate. */
export async function verifyByNumber(browser: Browser, { number, name }: Issued): Promise<void> {
  const employer = await Person.at(browser);
  await employer.page.goto('/verify');
  await employer.fill('证书编号', number);
  await employer.fill('持证人姓名', '张冠李');
  await employer.press('查验');
  await employer.sees('没有查到这张证书');
  await employer.fill('持证人姓名', name);
  await employer.press('查验');
  await saysValid(employer.page);
  await employer.sees(number);
  await employer.leaves();
}

/** An employer with a phone, by the code on the certificate. */
export async function verifyByCode(browser: Browser, { link, name }: Issued): Promise<void> {
  const employer = await Person.at(browser, PHONE);
  await employer.page.goto(link);
  await saysValid(employer.page);
  await employer.sees(name);
  await employer.leaves();
}

/** An employer by the file, as it is and with one byte changed. */
export async function verifyByFile(browser: Browser, { file, number }: Issued): Promise<void> {
  const employer = await Person.at(browser);
  const bytes = readFileSync(file);
  await employer.page.goto('/verify');
  await drop(employer, bytes);
  await saysValid(employer.page);

  await employer.press('再查一张');
  bytes[Math.floor(bytes.length / 2)]! ^= 1;
  await employer.page.getByLabel(/^证书编号（选填）/).fill(number);
  await drop(employer, bytes);
  await expect(employer.page.getByRole('heading', { level: 1, name: '无效' })).toBeVisible();
  await employer.leaves();
}

async function saysValid(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1, name: '有效' })).toBeVisible({ timeout: 30_000 });
}

async function drop(employer: Person, buffer: Buffer): Promise<void> {
  await employer.drop({ name: 'certificate.pdf', mimeType: 'application/pdf', buffer }, employer.page.getByText('将证书 PDF 拖到这里'));
}
