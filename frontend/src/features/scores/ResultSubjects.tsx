import { Table } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Schema } from '@/api/types';
import { StateTag } from '@/terms/StateTag';

type Subject = Schema<'ResultView.SubjectLine'>;

/** Every subject a certificate asks for, with its score where there is one. */
export function ResultSubjects({ subjects }: { subjects: Subject[] }) {
  const { t } = useTranslation(['scores', 'shared']);
  return (
    <Table<Subject>
      size="small"
      rowKey="subjectId"
      pagination={false}
      scroll={{ x: 'max-content' }}
      dataSource={subjects}
      columns={[
        { title: t('subject'), dataIndex: 'name' },
        {
          title: t('points'),
          align: 'right',
          render: (_, { attendance, points }) =>
            !attendance ? (
              <span className="quiet">{t('results.noScore')}</span>
            ) : attendance === 'PRESENT' ? (
              <span className="code">{points}</span>
            ) : (
              <StateTag of="attendance" value={attendance} />
            ),
        },
        { title: t('pass'), dataIndex: 'passScore', align: 'right', className: 'code' },
        { title: t('full'), dataIndex: 'fullScore', align: 'right', className: 'code' },
        {
          title: t('results.reachedPass'),
          key: 'passed',
          render: (_, { attendance, points, passScore }) =>
            attendance && t(attendance === 'PRESENT' && (points ?? 0) >= passScore ? 'results.passed' : 'results.notPassed'),
        },
      ]}
    />
  );
}
