import { Alert, Flex, Modal, Skeleton } from 'antd';
import { useTranslation } from 'react-i18next';
import { useAccount } from '@/session/useSession';
import { Refused } from '@/shared/page/Refused';
import { BatchSummary } from './BatchSummary';
import { Following } from './Following';
import { LinkCode } from './LinkCode';
import { SecondPerson } from './SecondPerson';
import { SignOutcome } from './SignOutcome';
import { useBatch } from './useBatch';

interface SignDialogProps {
  /** Nothing keeps the dialog closed. */
  batchId: string | undefined;
  onClose: () => void;
}

/** 确认签发 at the desk: what is signed, the code for the phone, and what came of it. */
export function SignDialog({ batchId, onClose }: SignDialogProps) {
  const { t } = useTranslation(['issuance', 'shared']);
  return (
    <Modal
      open={batchId !== undefined}
      title={t('signing.title')}
      onCancel={onClose}
      footer={null}
      width="min(680px, 100vw)"
      maskClosable={false}
      destroyOnHidden
    >
      {batchId && <Signing key={batchId} batchId={batchId} onClose={onClose} />}
    </Modal>
  );
}

function Signing({ batchId, onClose }: { batchId: string; onClose: () => void }) {
  const { t } = useTranslation(['issuance', 'shared']);
  const account = useAccount();
  const { data: batch, error, refetch } = useBatch(batchId);
  if (!batch) {
    return error ? <Refused what={t('signing.lost')} by={error} onRetry={refetch} /> : <Skeleton active />;
  }
  const mayNot = batch.secondPerson && batch.preparedBy === account.id;
  return (
    <Flex vertical gap={16}>
      {batch.state !== 'DONE' && <BatchSummary batch={batch} />}
      {batch.state === 'OPEN' && (mayNot ? <SecondPerson /> : <LinkCode batchId={batchId} />)}
      {batch.state === 'SIGNED' && <Following batchId={batchId} onDone={() => void refetch()} />}
      {batch.state === 'DONE' && <SignOutcome batch={batch} onClose={onClose} />}
      {error && batch.state !== 'DONE' && <Alert type="warning" showIcon title={t('signing.unreachable')} />}
    </Flex>
  );
}
