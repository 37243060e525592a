import { test } from '@playwright/test';
import { arrange, takeTickets } from './steps/arranging';
import { confirmByHand, importPhotos, importRoster, verifyIdentities } from './steps/enrolling';
import { fetchPending, issue, sign, type Issued } from './steps/issuing';
import { openCollege, openOrganization, openPlatform } from './steps/opening';
import { publishCertificate, publishPlan } from './steps/planning';
import { openSite, pay, register, setUpRoom } from './steps/registering';
import { enterScores, lookUpScores, results } from './steps/scoring';
import { verifyByCode, verifyByFile, verifyByNumber } from './steps/verifying';
import { allLeave } from './support/cast';
import { day, moveTo, present } from './support/clock';

/** The line from a roster to certificates that strangers check, by those who do it in real life, by what they see. */
test.describe.serial('main line', () => {
  let issued: Issued;
  test.afterAll(allLeave);

  test('开通平台: operator', async ({ browser }) => {
    await moveTo(day(0));
    await openPlatform(browser);
  });
  test('开通机构: organization, with its seals', ({ browser }) => openOrganization(browser));
  test('开通院校: college', ({ browser }) => openCollege(browser));
  test('证书与科目', ({ browser }) => publishCertificate(browser));
  test('考试计划', ({ browser }) => publishPlan(browser));
  test('导入考生', ({ browser }) => importRoster(browser));
  test('导入照片', ({ browser }) => importPhotos(browser));
  test('认证考生', ({ browser }) => verifyIdentities(browser));
  test('人工确认', ({ browser }) => confirmByHand(browser));
  test('考核站点', ({ browser }) => openSite(browser));
  test('考场', ({ browser }) => setUpRoom(browser));
  test('报考', ({ browser }) => register(browser));
  test('缴费', async ({ browser }) => {
    await moveTo(day(6));
    await pay(browser);
  });
  test('排考', async ({ browser }) => {
    await moveTo(day(17));
    await arrange(browser);
  });
  test('准考证', ({ browser }) => takeTickets(browser));
  test('科目成绩', async ({ browser }) => {
    await moveTo(day(24));
    await enterScores(browser);
  });
  test('成绩查询', async ({ browser }) => {
    await moveTo(day(32));
    await lookUpScores(browser);
  });
  test('考证结果', async ({ browser }) => {
    await moveTo(day(38));
    await results(browser);
  });
  test('获取待发证记录', ({ browser }) => fetchPending(browser));
  test('签发: organization', ({ browser }) => sign(browser, 'organization'));
  test('签发: college', ({ browser }) => sign(browser, 'college-1'));
  test('证书发放', async ({ browser }) => {
    issued = await issue(browser);
    await present();
  });
  test('公开查验 by number and name', ({ browser }) => verifyByNumber(browser, issued));
  test('公开查验 by QR code', ({ browser }) => verifyByCode(browser, issued));
  test('公开查验 by file', ({ browser }) => verifyByFile(browser, issued));
});
