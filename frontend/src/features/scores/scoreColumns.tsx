import { Tag, type TableColumnsType } from 'antd';
import type { TFunction } from 'i18next';
import type { Schema } from '@/api/types';
import { LinkButton } from '@/shared/page/LinkButton';
import { StateTag } from '@/terms/StateTag';
import { Word } from '@/terms/Word';

export type Score = Schema<'ScoreView'>;

/** The columns of the list of scores. */
export function scoreColumns(t: TFunction<['scores', 'shared']>, show: (key: string) => void): TableColumnsType<Score> {
  return [
    {
      title: t('name'),
      dataIndex: 'candidateName',
      fixed: 'left',
      render: (name: string, { id }) => <LinkButton onClick={() => show(id)}>{name}</LinkButton>,
    },
    { title: t('number'), dataIndex: 'candidateNumber', className: 'code' },
    { title: t('ticket'), dataIndex: 'ticketNumber', className: 'code' },
    { title: t('idNumber'), dataIndex: 'idNumber', className: 'code' },
    { title: t('kind'), dataIndex: 'kind', render: (kind: Score['kind']) => <Word of="candidateKind" value={kind} /> },
    { title: t('college'), dataIndex: 'collegeName' },
    { title: t('subject'), dataIndex: 'subjectName' },
    {
      title: t('points'),
      dataIndex: 'points',
      className: 'code',
      align: 'right',
      render: (points: number, { attendance }) => (attendance === 'PRESENT' ? points : '—'),
    },
    { title: t('pass'), dataIndex: 'passScore', className: 'code', align: 'right' },
    {
      title: t('attendance'),
      dataIndex: 'attendance',
      render: (attendance: Score['attendance'], { corrections }) => (
        <>
          <StateTag of="attendance" value={attendance} />
          {corrections.length > 0 && <Tag>{t('correctedTimes', { count: corrections.length })}</Tag>}
        </>
      ),
    },
  ];
}
