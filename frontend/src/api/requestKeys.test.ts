import { describe, expect, it } from 'vitest';
import { RequestKeys } from './requestKeys';

function request(body: string): Request {
  return new Request('http://portal.test/api/candidates', { method: 'POST', body });
}

describe('RequestKeys', () => {
  it('keeps the key of a request whose answer never came', async () => {
    const keys = new RequestKeys();
    const first = await keys.keyOf(request('{"name":"王芳"}'));
    expect(await keys.keyOf(request('{"name":"王芳"}'))).toBe(first);
  });

  it('gives another request another key, and the same one too once it was answered', async () => {
    const keys = new RequestKeys();
    const first = await keys.keyOf(request('{"name":"王芳"}'));
    expect(await keys.keyOf(request('{"name":"李强"}'))).not.toBe(first);
    await keys.answered(request('{"name":"王芳"}'));
    expect(await keys.keyOf(request('{"name":"王芳"}'))).not.toBe(first);
  });
});
