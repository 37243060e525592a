import { Button, Result } from 'antd';
import { useTranslation } from 'react-i18next';
import { shown } from '@/shared/time/time';
import { ChangedRecords } from './ChangedRecords';
import type { Batch } from './useBatch';

/** What a signature did, and what is to be done next. */
export function SignOutcome({ batch, onClose }: { batch: Batch; onClose: () => void }) {
  const { t } = useTranslation(['issuance', 'shared']);
  return (
    <Result
      status={batch.signedCount > 0 ? 'success' : 'warning'}
      style={{ padding: '8px 0' }}
      title={t('signing.done', { count: batch.signedCount })}
      subTitle={
        <>
          {batch.signedAt && <div>{t('signing.doneBy', { signer: batch.signerName, time: shown(batch.signedAt) })}</div>}
          {batch.signedCount > 0 && <div>{t(batch.side === 'ORGANIZATION' ? 'signing.doneSite' : 'signing.doneIssue')}</div>}
        </>
      }
      extra={
        <Button type="primary" onClick={onClose}>
          {t('shared:action.close')}
        </Button>
      }
    >
      {batch.changed.length > 0 && <ChangedRecords ids={batch.changed} />}
    </Result>
  );
}
