import { defineConfig } from '@playwright/test';
import { chromium } from './tests/support/chromium';

/**
 * The portal in a real browser, before a local cloud of its own. `CLOUD=http://127.0.0.1:8080` takes one that runs
 * already instead.
 */
export default defineConfig({
  testDir: 'tests',
  outputDir: 'target/browser-test',
  globalSetup: './tests/support/startCloud.ts',
  workers: 2,
  timeout: 180_000,
  expect: { timeout: 20_000 },
  forbidOnly: true,
  reporter: [['list']],
  use: {
    viewport: { width: 1440, height: 900 },
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    screenshot: 'only-on-failure',
    actionTimeout: 20_000,
    launchOptions: {
      executablePath: chromium(),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  // What a test finds is what those before it left, as in an office.
  projects: ['main-line', 'bad-input', 'pages', 'by-subject'].map((name, place, all) => ({
    name,
    testMatch: `${name}.spec.ts`,
    dependencies: all.slice(place - 1, place),
  })),
});
