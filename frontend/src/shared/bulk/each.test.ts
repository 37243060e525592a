import { describe, expect, it } from 'vitest';
import { ProblemError } from '@/api/problem';
import { each } from './each';

const reason = { code: 'site.not-editable', field: '', message: '已提交' };

describe('each', () => {
  it('goes on after a refusal and says why', async () => {
    const outcomes = await each(['1', '2', '3'], (id) =>
      id === '2' ? Promise.reject(new ProblemError(reason.code, 409, reason.message, [reason])) : Promise.resolve(),
    );
    expect(outcomes).toEqual([
      { id: '1', done: true, errors: [] },
      { id: '2', done: false, errors: [reason] },
      { id: '3', done: true, errors: [] },
    ]);
  });

  it('says the message of a refusal that names no reasons', async () => {
    const [outcome] = await each(['1'], () => Promise.reject(new ProblemError('portal.offline', 0, '网络连接中断')));
    expect(outcome).toEqual({ id: '1', done: false, errors: [{ code: 'portal.offline', field: '', message: '网络连接中断' }] });
  });

  it('does not hide a fault of its own', async () => {
    await expect(each(['1'], () => Promise.reject(new TypeError('fault')))).rejects.toThrow('fault');
  });
});
