import { Button, Flex, Spin } from 'antd';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '@/api/client';
import { Refused } from '@/shared/page/Refused';

/** How long the phone's own request may take to move the records on, in milliseconds. */
const PATIENCE = 8000;

/** A signed batch whose records are moving on; where that was interrupted, it can be gone on with. */
export function Following({ batchId, onDone }: { batchId: string; onDone: () => void }) {
  const { t } = useTranslation(['issuance', 'shared']);
  const [isLate, setLate] = useState(false);
  const [completing, setCompleting] = useState(false);
  const [failure, setFailure] = useState<unknown>();

  useEffect(() => {
    const waiting = setTimeout(() => setLate(true), PATIENCE);
    return () => clearTimeout(waiting);
  }, []);

  async function complete() {
    setCompleting(true);
    setFailure(undefined);
    try {
      await api.POST('/api/signing-batches/{id}/completion', { params: { path: { id: batchId } } });
      onDone();
    } catch (refusal) {
      setFailure(refusal);
    } finally {
      setCompleting(false);
    }
  }

  if (failure !== undefined) {
    return <Refused what={t('signing.interrupted')} by={failure} onRetry={complete} />;
  }
  return (
    <Flex gap={12} align="center" role="status">
      <Spin size="small" />
      {isLate ? t('signing.interrupted') : t('signing.following')}
      {isLate && (
        <Button type="primary" loading={completing} onClick={() => void complete()}>
          {t('signing.goOn')}
        </Button>
      )}
    </Flex>
  );
}
