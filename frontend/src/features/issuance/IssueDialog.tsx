import { Alert, Flex, Modal, Radio } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '@/api/client';
import type { Schema } from '@/api/types';
import { reasonsOf } from '@/shared/page/Refused';

type CertificateForm = Schema<'CertificateForm'>;

interface IssueDialogProps {
  /** Nothing keeps the dialog closed. */
  ids: string[] | undefined;
  /** Why these are not all. */
  note: string | undefined;
  onClose: () => void;
  onStarted: (taskId: string) => void;
}

/** 发放: asks for the form, with the number of certificates, and starts the work. */
export function IssueDialog({ ids, note, onClose, onStarted }: IssueDialogProps) {
  const { t } = useTranslation(['issuance', 'shared']);
  const [form, setForm] = useState<CertificateForm>('ELECTRONIC');
  const [starting, setStarting] = useState(false);
  const [failure, setFailure] = useState<unknown>();
  const count = ids?.length ?? 0;

  async function start() {
    setStarting(true);
    setFailure(undefined);
    try {
      const { data } = await api.POST('/api/issuances', { body: { recordIds: ids ?? [], form } });
      onClose();
      onStarted(data!.id);
    } catch (refusal) {
      setFailure(refusal);
    } finally {
      setStarting(false);
    }
  }

  return (
    <Modal
      open={ids !== undefined}
      title={t('issueTitle', { count })}
      okText={t('bulk.issue', { count })}
      confirmLoading={starting}
      onOk={() => void start()}
      onCancel={onClose}
      cancelButtonProps={{ disabled: starting }}
      maskClosable={false}
      afterClose={() => setFailure(undefined)}
      destroyOnHidden
    >
      <Flex vertical gap={12}>
        {note && <Alert type="info" showIcon title={note} />}
        {failure !== undefined && <Alert role="alert" type="error" showIcon title={reasonsOf(failure).join(t('shared:and'))} />}
        <Radio.Group value={form} onChange={({ target }) => setForm(target.value as CertificateForm)} aria-label={t('form')} disabled={starting}>
          <Flex vertical gap={8}>
            <Radio value="ELECTRONIC">
              {t('electronic')}
              <div className="quiet">{t('electronicHint')}</div>
            </Radio>
            <Radio value="PAPER">
              {t('paper')}
              <div className="quiet">{t('paperHint')}</div>
            </Radio>
          </Flex>
        </Radio.Group>
      </Flex>
    </Modal>
  );
}
