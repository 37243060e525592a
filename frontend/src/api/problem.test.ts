import { describe, expect, it } from 'vitest';
import { problemOf } from './problem';

describe('problemOf', () => {
  it('keeps every reason and the field it belongs to', async () => {
    const document = {
      code: 'candidate.phone-invalid',
      title: '手机号码应为 11 位大陆手机号',
      errors: [{ code: 'candidate.phone-invalid', field: 'phone', message: '手机号码应为 11 位大陆手机号' }],
    };
    const problem = await problemOf(new Response(JSON.stringify(document), { status: 422 }));
    expect(problem.code).toBe('candidate.phone-invalid');
    expect(problem.reasons).toEqual(['手机号码应为 11 位大陆手机号']);
    expect(problem.items[0]?.field).toBe('phone');
  });

  it('understands what a gateway says, and an answer that is no document at all', async () => {
    expect((await problemOf(new Response('{"message":"Too Many Requests"}', { status: 429 }))).message).toBe('Too Many Requests');
    expect((await problemOf(new Response('<html>', { status: 502 }))).message).toBe('HTTP 502');
  });

  it('tells a conflict from other refusals', async () => {
    const problem = await problemOf(new Response('{"code":"request.conflict","title":"…"}', { status: 409 }));
    expect(problem.isConflict).toBe(true);
  });
});
