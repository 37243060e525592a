import { describe, expect, it } from 'vitest';
import { merge } from './merge';

const base = { name: '王芳', phone: '13800000000', majors: ['1'] };

describe('merge', () => {
  it('takes what only they changed', () => {
    const { taken, differing } = merge(base, base, { ...base, phone: '13900000000', majors: ['1', '2'] });
    expect(taken).toEqual({ phone: '13900000000', majors: ['1', '2'] });
    expect(differing).toEqual([]);
  });

  it('keeps what only I changed', () => {
    expect(merge(base, { ...base, name: '王方' }, base)).toEqual({ taken: {}, differing: [] });
  });

  it('names what both changed, unless they agree', () => {
    const mine = { ...base, name: '王方', phone: '13700000000' };
    const theirs = { ...base, name: '王方', phone: '13900000000' };
    expect(merge(base, mine, theirs)).toEqual({ taken: {}, differing: [['phone']] });
  });

  it('looks into groups of fields', () => {
    const windows: Record<string, object | null> = { payment: { start: '1', end: '2' }, arrangement: null, publicity: null };
    const mine = { ...windows, payment: { start: '1', end: '3' }, publicity: { start: '8', end: '9' } };
    const theirs = { ...windows, payment: { start: '1', end: '4' }, arrangement: { start: '5', end: '6' } };
    expect(merge({ windows }, { windows: mine }, { windows: theirs })).toEqual({
      taken: { windows: { arrangement: { start: '5', end: '6' } } },
      differing: [['windows', 'payment']],
    });
  });

  it('does not tell nothing from an empty text', () => {
    expect(merge<{ note?: string }>({}, { note: '' }, { note: undefined })).toEqual({ taken: {}, differing: [] });
  });
});
