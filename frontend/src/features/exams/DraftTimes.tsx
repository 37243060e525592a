import { Form, type FormInstance } from 'antd';
import { useMemo, type PropsWithChildren } from 'react';
import { PlanTimeLine } from '@/shared/plan/PlanTimeLine';
import { orderProblems } from './planOrder';
import { OrderProblems } from './OrderProblems';
import type { CertificateDraft, PlanDraft } from './draft';
import './exams.css';
import { useSubjects } from './useSubjects';

const NONE: CertificateDraft[] = [];

/** Draws the windows and exams of a draft above the fields that set them, and says what is obviously wrong with them. */
export function DraftTimes({ form, children }: PropsWithChildren<{ form: FormInstance<PlanDraft> }>) {
  const windows = Form.useWatch('windows', form) ?? {};
  const certificates = Form.useWatch('certificates', form) ?? NONE;
  const paidOnly = Form.useWatch('paidOnly', form) ?? false;
  const known = useSubjects(certificates.map((one) => one.certificateTypeId));
  const names = useMemo(() => new Map(known.map(({ id, name }) => [id, name])), [known]);
  const exams = certificates
    .flatMap((one) => one.subjects ?? [])
    .map(({ subjectId, exam }) => ({ name: names.get(subjectId) ?? '', span: exam }));
  const problems = orderProblems({ windows, exams, paidOnly });
  return (
    <div>
      <div className="draft-times">
        <PlanTimeLine windows={windows} exams={exams} now={Date.now()} wrong={new Set(problems.map(({ place }) => place))} />
        <OrderProblems of={problems} exams={exams} />
      </div>
      {children}
    </div>
  );
}
