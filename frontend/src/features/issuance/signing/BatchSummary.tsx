import { Table } from 'antd';
import { useTranslation } from 'react-i18next';
import { Section } from '@/shared/page/Section';
import { useTerms } from '@/terms/useTerms';
import { Digest } from '../Digest';
import type { Batch } from './useBatch';

/** Exactly what a signature on the batch stands for. */
export function BatchSummary({ batch }: { batch: Batch }) {
  const { t } = useTranslation(['issuance', 'shared']);
  const { term } = useTerms();
  return (
    <Section title={[t('signing.what'), t('signing.count', { count: batch.count }), term('signingSide', batch.side)].join(' · ')}>
      <Table
        size="small"
        pagination={false}
        scroll={{ x: 'max-content', y: 240 }}
        rowKey={({ planId, certificateTypeName, level }) => `${planId} ${certificateTypeName} ${level}`}
        dataSource={batch.groups}
        columns={[
          { title: t('plan'), dataIndex: 'planName' },
          { title: t('certificate'), dataIndex: 'certificateTypeName' },
          { title: t('pending.level'), dataIndex: 'level', render: (level: Batch['groups'][number]['level']) => term('level', level) },
          { title: t('signing.number'), dataIndex: 'count', className: 'code', align: 'right' },
        ]}
      />
      <div style={{ marginTop: 8 }}>
        {t('signing.digest')} <Digest value={batch.digest} /> <span className="quiet">{t('signing.digestHint')}</span>
      </div>
    </Section>
  );
}
