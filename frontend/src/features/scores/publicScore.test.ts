import { describe, expect, it } from 'vitest';
import { byCertificate, hasPassed } from './publicScore';
import type { PublicScore } from './useScoreQuery';

const score = (plan: string, subject: string, more: Partial<PublicScore> = {}) =>
  ({ plan, certificate: '证书', level: 'BEGINNER', subject, points: 60, passScore: 60, attendance: 'PRESENT', locked: false, ...more }) as PublicScore;

it('groups scores by plan and certificate', () => {
  const groups = byCertificate([score('一', '笔试'), score('二', '笔试'), score('一', '机考')]);
  expect(groups.map(({ plan, subjects }) => [plan, subjects.map(({ subject }) => subject)])).toEqual([
    ['一', ['笔试', '机考']],
    ['二', ['笔试']],
  ]);
});

describe('hasPassed', () => {
  it('takes the pass score itself', () => expect(hasPassed(score('', ''))).toBe(true));
  it('takes no half point less', () => expect(hasPassed(score('', '', { points: 59.5 }))).toBe(false));
  it('never is said of misconduct', () => expect(hasPassed(score('', '', { points: 90, attendance: 'MISCONDUCT' }))).toBe(false));
});
