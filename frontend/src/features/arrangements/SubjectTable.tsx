import { Space, Table, type TableColumnsType } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { Schema } from '@/api/types';
import { useMay } from '@/session/useSession';
import { Nothing } from '@/shared/page/Nothing';
import { shownSpan } from '@/shared/time/time';
import { StateTag } from '@/terms/StateTag';
import { Word } from '@/terms/Word';
import type { Tab } from './tabs';
import type { Arrangement } from './useArrangement';

type Line = Schema<'ArrangementView.SubjectLine'>;

/** The subjects of a plan and how far each is. */
export function SubjectTable({ of: { planId, subjects } }: { of: Arrangement }) {
  const { t } = useTranslation(['arrangements', 'shared']);
  const may = useMay();
  const to = (tab: Tab, subjectId: string) => `?plan=${planId}&tab=${tab}&subjectId=${subjectId}`;
  const columns: TableColumnsType<Line> = [
    { title: t('subject'), dataIndex: 'name', fixed: 'left' },
    { title: t('number'), dataIndex: 'number', className: 'code' },
    {
      title: t('certificate'),
      render: (_, { certificateName, level }) => (
        <>
          {certificateName} <Word of="level" value={level} />
        </>
      ),
    },
    { title: t('mode'), dataIndex: 'mode', render: (mode: Line['mode']) => <Word of="examMode" value={mode} /> },
    { title: t('time'), dataIndex: 'exam', className: 'code', render: (exam: Line['exam']) => shownSpan(exam) },
    { title: t('placed'), dataIndex: 'placed', className: 'code', align: 'right' },
    {
      title: t('unplaced'),
      dataIndex: 'unplaced',
      className: 'code',
      align: 'right',
      render: (count: number, { subjectId }) => (count > 0 ? <Link href={to('unplaced', subjectId)}>{count}</Link> : count),
    },
    { title: t('state'), dataIndex: 'state', render: (state: Line['state']) => <StateTag of="subjectState" value={state} /> },
    {
      title: t('action'),
      render: (_, { subjectId }) => (
        <Space size="middle">
          {may('ARRANGE') && <Link href={to('seats', subjectId)}>{t('showSeats')}</Link>}
          <Link href={to('rooms', subjectId)}>{t('showRooms')}</Link>
          <Link href={to('placements', subjectId)}>{t('showPlacements')}</Link>
        </Space>
      ),
    },
  ];
  return (
    <Table<Line>
      size="small"
      rowKey="subjectId"
      columns={columns}
      dataSource={subjects}
      pagination={false}
      scroll={{ x: 'max-content' }}
      locale={{ emptyText: <Nothing why={t('noSubjects')} /> }}
    />
  );
}
