import { Tag, Tooltip, type TableColumnsType } from 'antd';
import type { TFunction } from 'i18next';
import type { Schema } from '@/api/types';
import { LinkButton } from '@/shared/page/LinkButton';
import type { Plan } from '@/shared/plan/usePlan';
import { shownSpan } from '@/shared/time/time';
import { Word } from '@/terms/Word';

export type Placement = Schema<'PlacementView'>;

/** The columns of 排考明细. */
export function placementColumns(t: TFunction<['arrangements', 'shared']>, plan: Plan, show: (candidateNumber: string) => void): TableColumnsType<Placement> {
  const about = aboutSubjects(plan);
  return [
    {
      title: t('candidate'),
      dataIndex: 'candidateName',
      fixed: 'left',
      render: (name: string, { candidateNumber }) => <LinkButton onClick={() => show(candidateNumber)}>{name}</LinkButton>,
    },
    { title: t('candidateNumber'), dataIndex: 'candidateNumber', className: 'code' },
    { title: t('ticketNumber'), dataIndex: 'ticketNumber', className: 'code' },
    { title: t('college'), dataIndex: 'collegeName' },
    { title: t('certificate'), dataIndex: 'subjectId', render: (id: string) => <Certificate of={about.get(id)} /> },
    { title: t('subject'), dataIndex: 'subjectName' },
    {
      title: t('mode'),
      dataIndex: 'subjectId',
      key: 'mode',
      render: (id: string) => about.has(id) && <Word of="examMode" value={about.get(id)!.mode} />,
    },
    { title: t('time'), dataIndex: 'exam', className: 'code', render: (exam: Placement['exam']) => shownSpan(exam) },
    { title: t('room'), dataIndex: 'roomName' },
    {
      title: t('seat'),
      dataIndex: 'seat',
      className: 'code',
      render: (seat: number, { manual }) => (
        <>
          {seat}{' '}
          {manual && (
            <Tooltip title={t('manualHint')}>
              <Tag>{t('manual')}</Tag>
            </Tooltip>
          )}
        </>
      ),
    },
  ];
}

type About = Pick<Plan['certificates'][number], 'name' | 'level'> & Pick<Plan['certificates'][number]['subjects'][number], 'mode'>;

/** What the plan says of each of its subjects. */
export function aboutSubjects(plan: Plan): Map<string, About> {
  return new Map(
    plan.certificates.flatMap(({ name, level, subjects }) =>
      subjects.map(({ subjectId, mode }): [string, About] => [subjectId, { name, level, mode }]),
    ),
  );
}

/** A certificate with its level. */
export function Certificate({ of }: { of: Pick<About, 'name' | 'level'> | undefined }) {
  return (
    of && (
      <>
        {of.name} <Word of="level" value={of.level} />
      </>
    )
  );
}
