import { describe, expect, it } from 'vitest';
import type { Plan } from '@/shared/plan/usePlan';
import { copyOf } from './draft';

const DAY = 86_400_000;
const BEGIN = Date.parse('2026-11-02T00:00:00Z');
const span = (start: number, end: number) => ({
  start: new Date(BEGIN + start * DAY).toISOString(),
  end: new Date(BEGIN + end * DAY).toISOString(),
});
const PLAN = {
  id: '202611010001',
  name: '秋季考试',
  basis: 'BY_SUBJECT',
  collegeIds: ['one'],
  windows: { registration: span(0, 4), payment: span(0, 4), arrangement: span(4, 6), scoreEntry: span(8, 9), publicity: span(9, 12) },
  certificates: [
    { certificateTypeId: 'type', name: '证书', level: 'BEGINNER', fee: 0, subjects: [{ subjectId: 'subject', name: '理论', exam: span(8, 8.1), fee: 80 }] },
  ],
  paidOnly: true,
  invigilatorsPerRoom: 2,
  published: true,
} as unknown as Plan;

describe('a copied plan', () => {
  it('keeps what it examines, and nothing that makes it this plan', () => {
    const { windows, certificates, ...rest } = copyOf(PLAN, BEGIN - DAY);
    expect(rest).toEqual({ name: '秋季考试', basis: 'BY_SUBJECT', collegeIds: ['one'], paidOnly: true, invigilatorsPerRoom: 2 });
    expect(windows).toEqual(PLAN.windows);
    expect(certificates).toEqual([
      { certificateTypeId: 'type', level: 'BEGINNER', fee: 0, subjects: [{ subjectId: 'subject', exam: span(8, 8.1), fee: 80 }] },
    ]);
  });

  it('moves all its times by whole weeks until registration lies ahead', () => {
    const copy = copyOf(PLAN, BEGIN + 10 * DAY);
    expect(copy.windows.registration).toEqual(span(14, 18));
    expect(copy.windows.publicity).toEqual(span(23, 26));
    expect(copy.certificates[0]!.subjects[0]!.exam).toEqual(span(22, 22.1));
  });

  it('leaves open what was open', () => {
    const windows = { ...PLAN.windows, payment: null, publicity: { start: null, end: null } } as unknown as Plan['windows'];
    const copy = copyOf({ ...PLAN, windows }, BEGIN + 10 * DAY);
    expect(copy.windows.payment).toBeNull();
    expect(copy.windows.publicity).toEqual({ start: null, end: null });
  });
});
