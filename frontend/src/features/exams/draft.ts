import type { Schema } from '@/api/types';
import type { DraftSpan, DraftWindows } from '@/shared/plan/windows';
import type { Plan } from '@/shared/plan/usePlan';

/** A subject as a draft examines it. */
export interface SubjectDraft {
  subjectId: string;
  exam: DraftSpan | null;
  fee: number | null;
}

/** A certificate and level as a draft examines it. */
export interface CertificateDraft {
  certificateTypeId: string;
  level: Schema<'Level'>;
  fee: number | null;
  subjects: SubjectDraft[];
}

/** A plan as its form shows it; everything but the name and the basis may still be open. */
export interface PlanDraft extends Pick<Plan, 'name' | 'basis' | 'collegeIds' | 'paidOnly' | 'invigilatorsPerRoom'> {
  certificates: CertificateDraft[];
  windows: DraftWindows;
}

const WEEK = 7 * 24 * 60 * 60 * 1000;

export const NEW_DRAFT: Partial<PlanDraft> = {
  basis: 'BY_CERTIFICATE',
  collegeIds: [],
  certificates: [],
  windows: {},
  paidOnly: true,
  invigilatorsPerRoom: 0,
};

/** What the form shows of a plan. */
export function draftOf(plan: Plan): PlanDraft {
  const { name, basis, collegeIds, windows, paidOnly, invigilatorsPerRoom } = plan;
  return {
    name,
    basis,
    collegeIds,
    windows,
    paidOnly,
    invigilatorsPerRoom,
    certificates: plan.certificates.map(({ certificateTypeId, level, fee, subjects }) => ({
      certificateTypeId,
      level,
      fee,
      subjects: subjects.map(({ subjectId, exam, fee: each }) => ({ subjectId, exam, fee: each })),
    })),
  };
}

/**
 * A new draft after an earlier plan. All times move by the same number of weeks, so that days of the week and distances
 * stay, to the first at which registration is still ahead.
 */
export function copyOf(plan: Plan, now: number): PlanDraft {
  const draft = draftOf(plan);
  const begin = Date.parse(draft.windows.registration?.start ?? '');
  const weeks = begin < now ? Math.ceil((now - begin) / WEEK) : 0;
  const later = (span: DraftSpan | null | undefined) => span && { start: moved(span.start, weeks), end: moved(span.end, weeks) };
  return {
    ...draft,
    windows: Object.fromEntries(Object.entries(draft.windows).map(([name, span]) => [name, later(span)])),
    certificates: draft.certificates.map((certificate) => ({
      ...certificate,
      subjects: certificate.subjects.map((subject) => ({ ...subject, exam: later(subject.exam) ?? null })),
    })),
  };
}

function moved(moment: string | null, weeks: number): string | null {
  return moment && new Date(Date.parse(moment) + weeks * WEEK).toISOString();
}
