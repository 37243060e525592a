// @vitest-environment node
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { digestOf } from './digest';

describe('digestOf', () => {
  it('is that of nothing', async () =>
    expect(await digestOf(new Blob())).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'));

  it('is that of any file', async () => {
    const bytes = Uint8Array.from({ length: 70_000 }, (_, at) => at % 251);
    expect(await digestOf(new Blob([bytes]))).toBe(createHash('sha256').update(bytes).digest('hex'));
  });
});
