import { describe, expect, it } from 'vitest';
import { dependsOnKind } from './dependsOnKind';

type PlanOf = Parameters<typeof dependsOnKind>[0];

function plan(basis: PlanOf['basis']): PlanOf {
  const subjects = [
    { subjectId: 'theory', audience: 'ALL' },
    { subjectId: 'practice', audience: 'SOCIAL' },
  ];
  return { basis, certificates: [{ certificateTypeId: 'c', level: 'BEGINNER', subjects }] } as unknown as PlanOf;
}

describe('dependsOnKind', () => {
  it('asks for the kind where one subject of the certificate is not for all', () => {
    expect(dependsOnKind(plan('BY_CERTIFICATE'), 'c', 'BEGINNER', undefined)).toBe(true);
  });

  it('looks at the one subject where the plan registers by subject', () => {
    expect(dependsOnKind(plan('BY_SUBJECT'), 'c', 'BEGINNER', 'theory')).toBe(false);
    expect(dependsOnKind(plan('BY_SUBJECT'), 'c', 'BEGINNER', 'practice')).toBe(true);
    expect(dependsOnKind(plan('BY_SUBJECT'), 'c', 'BEGINNER', undefined)).toBe(false);
  });

  it('does not ask before the certificate is chosen', () => {
    expect(dependsOnKind(plan('BY_CERTIFICATE'), undefined, undefined, undefined)).toBe(false);
  });
});
