import { test } from '@playwright/test';
import { allLeave } from './support/cast';
import { day, moveTo } from './support/clock';
import { openCollege, openOrganization, openPlatform } from './steps/opening';
import { publishCertificate, publishPlan } from './steps/planning';

/** The line from a roster to certificates that strangers check, by those who do it in real life, by what they see. */
test.describe.serial('main line', () => {
  test.beforeAll(() => moveTo(day(0)));
  test.afterAll(allLeave);

  test('开通平台: the operator', ({ browser }) => openPlatform(browser));
  test('开通机构: the organization, with its seals', ({ browser }) => openOrganization(browser));
  test('开通院校: the college', ({ browser }) => openCollege(browser));
  test('证书与科目', ({ browser }) => publishCertificate(browser));
  test('考试计划', ({ browser }) => publishPlan(browser));
});
