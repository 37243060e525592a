import { Alert, Button, Checkbox, Modal } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { api } from '@/api/client';
import { Refused } from '@/shared/page/Refused';
import type { Arrangement } from './useArrangement';

interface PublishButtonProps {
  arrangement: Arrangement;
  disabled: boolean;
  onStarted: () => unknown;
}

/** 发布排考: for good, and with those who have no seat only when somebody says so. */
export function PublishButton({ arrangement, disabled, onStarted }: PublishButtonProps) {
  const { t } = useTranslation(['arrangements', 'shared']);
  const { planId, placed, unplaced } = arrangement;
  const [open, setOpen] = useState(false);
  const [accepted, setAccepted] = useState(false);
  const [publishing, setPublishing] = useState(false);
  const [failure, setFailure] = useState<unknown>();

  function show() {
    setAccepted(false);
    setFailure(undefined);
    setOpen(true);
  }

  async function publish() {
    setPublishing(true);
    setFailure(undefined);
    try {
      const path = { planId };
      await api.POST('/api/plans/{planId}/arrangements/publication', { params: { path }, body: { acceptUnplaced: accepted } });
      await onStarted();
      setOpen(false);
    } catch (refusal) {
      setFailure(refusal);
    } finally {
      setPublishing(false);
    }
  }

  return (
    <>
      <Button type="primary" disabled={disabled || placed === 0} onClick={show}>
        {t('publish')}
      </Button>
      <Modal
        title={t('publishTitle')}
        open={open}
        onCancel={() => setOpen(false)}
        okText={t('publish')}
        okButtonProps={{ disabled: unplaced > 0 && !accepted }}
        confirmLoading={publishing}
        onOk={() => void publish()}
      >
        <p>{t('count.placed', { count: placed })}</p>
        <p>{t('publishHint')}</p>
        {unplaced > 0 && (
          <Alert
            type="warning"
            showIcon
            title={t('publishUnplaced', { count: unplaced })}
            description={
              <>
                <p className="first">
                  <Link href={`?plan=${planId}&tab=unplaced`}>{t('showUnplaced')}</Link>
                </p>
                <Checkbox checked={accepted} onChange={({ target }) => setAccepted(target.checked)}>
                  {t('publishAccept', { count: unplaced })}
                </Checkbox>
              </>
            }
          />
        )}
        {failure !== undefined && <Refused what={t('publishTitle')} by={failure} />}
      </Modal>
    </>
  );
}
