import { mkdirSync, rmSync } from 'node:fs';
import { startCloud } from './cloud';

/** One cloud for all tests; they find it in the environment. */
export default async function setUp(): Promise<() => Promise<void>> {
  rmSync('screenshots', { recursive: true, force: true });
  mkdirSync('screenshots');
  process.env.OPENING_SECRET ??= 'a secret for the tests of the portal';
  if (process.env.CLOUD) {
    return async () => {};
  }
  const cloud = await startCloud(process.env.OPENING_SECRET, 12);
  process.env.CLOUD = cloud.address;
  process.env.IDENTITY_SERVICE = cloud.identityService;
  process.env.SAMPLES = cloud.samples;
  return cloud.stop;
}
