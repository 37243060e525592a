import { Table, Typography } from 'antd';
import { useTranslation } from 'react-i18next';
import { useTerms } from '@/terms/useTerms';
import { Digest } from '../Digest';
import type { Batch } from './useBatch';

/** Exactly what a signature on the batch stands for. */
export function BatchSummary({ batch }: { batch: Batch }) {
  const { t } = useTranslation(['issuance', 'shared']);
  const { term } = useTerms();
  return (
    <section>
      <Typography.Title level={2} style={{ fontSize: 16, marginTop: 0 }}>
        {t('signing.what')} · {t('signing.count', { count: batch.count })} · {term('signingSide', batch.side)}
      </Typography.Title>
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
    </section>
  );
}
