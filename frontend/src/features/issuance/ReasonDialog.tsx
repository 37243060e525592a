import { Alert, Form, Input, Modal } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useRequired } from '@/shared/form/useRequired';
import { reasonsOf } from '@/shared/page/Refused';

interface ReasonDialogProps {
  open: boolean;
  title: string;
  hint: string;
  /** On the button. */
  action: string;
  danger?: boolean;
  onClose: () => void;
  /** Closes after success; what it throws is shown and what was typed stays. */
  run: (reason: string) => Promise<void>;
}

/** Asks why something is done to many things, then does it once. */
export function ReasonDialog({ open, title, hint, action, danger, onClose, run }: ReasonDialogProps) {
  const { t } = useTranslation(['issuance', 'shared']);
  const { requiredText } = useRequired();
  const [form] = Form.useForm<{ reason: string }>();
  const [running, setRunning] = useState(false);
  const [failure, setFailure] = useState<unknown>();

  async function finish({ reason }: { reason: string }) {
    setRunning(true);
    setFailure(undefined);
    try {
      await run(reason.trim());
      onClose();
    } catch (refusal) {
      setFailure(refusal);
    } finally {
      setRunning(false);
    }
  }

  return (
    <Modal
      open={open}
      title={title}
      okText={action}
      okButtonProps={{ danger }}
      confirmLoading={running}
      onOk={form.submit}
      onCancel={onClose}
      cancelButtonProps={{ disabled: running }}
      closable={!running}
      maskClosable={false}
      keyboard={!running}
      afterClose={() => setFailure(undefined)}
      destroyOnHidden
    >
      <Form form={form} layout="vertical" preserve={false} disabled={running} onFinish={(values) => void finish(values)}>
        <p className="quiet">{hint}</p>
        {failure !== undefined && (
          <Alert role="alert" type="error" showIcon title={reasonsOf(failure).join(t('shared:and'))} className="above-fields" />
        )}
        <Form.Item
          name="reason"
          label={t('reason')}
          rules={[requiredText(t('reason'))]}
        >
          <Input.TextArea rows={3} maxLength={200} showCount autoFocus />
        </Form.Item>
      </Form>
    </Modal>
  );
}
