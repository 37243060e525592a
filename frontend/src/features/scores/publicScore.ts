import type { PublicScore } from './useScoreQuery';

/** The scores of one certificate in one plan. */
export interface CertificateScores extends Pick<PublicScore, 'plan' | 'certificate' | 'level' | 'locked'> {
  key: string;
  subjects: PublicScore[];
}

/** Scores by the plan and certificate they belong to, in the order they came. */
export function byCertificate(scores: PublicScore[]): CertificateScores[] {
  const groups = new Map<string, CertificateScores>();
  for (const score of scores) {
    const { plan, certificate, level, locked } = score;
    const key = [plan, certificate, level].join('\n');
    const group = groups.get(key) ?? { key, plan, certificate, level, locked, subjects: [] };
    group.subjects.push(score);
    groups.set(key, group);
  }
  return [...groups.values()];
}

/** Whether the subject's pass score was reached; absence and misconduct never do. */
export function hasPassed({ attendance, points, passScore }: Pick<PublicScore, 'attendance' | 'points' | 'passScore'>): boolean {
  return attendance === 'PRESENT' && points >= passScore;
}
