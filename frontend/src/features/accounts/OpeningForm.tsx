import { Button, Form, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '@/api/client';
import { ProblemError } from '@/api/problem';
import type { Schema } from '@/api/types';
import type { Given } from '@/shared/form/GivenPassword';
import { HolderFields } from '@/shared/form/HolderFields';
import { useRequired } from '@/shared/form/useRequired';
import { Refused } from '@/shared/page/Refused';

type Opening = Schema<'PlatformController.Opening'>;

interface OpeningFormProps {
  onOpened: (given: Given) => void;
  /** Somebody else was quicker. */
  onAlready: () => void;
}

/** What the first operator has to know and to say. */
export function OpeningForm({ onOpened, onAlready }: OpeningFormProps) {
  const { t } = useTranslation(['accounts', 'shared']);
  const { requiredText } = useRequired();
  const [failure, setFailure] = useState<unknown>();
  const [pending, setPending] = useState(false);

  async function open(opening: Opening) {
    setPending(true);
    setFailure(undefined);
    try {
      const { data } = await api.POST('/api/platform', { body: opening });
      onOpened({ loginName: data!.account.loginName, password: data!.password });
    } catch (refusal) {
      if (refusal instanceof ProblemError && refusal.code === 'account.platform-open') {
        onAlready();
      } else {
        setFailure(refusal);
      }
    } finally {
      setPending(false);
    }
  }

  return (
    <Form<Opening> layout="vertical" requiredMark={false} onFinish={(opening) => void open(opening)} disabled={pending}>
      <p className="quiet first">
        {t('platform.hint')}
      </p>
      {failure !== undefined && (
        <div className="above-fields">
          <Refused what={t('platform.failed')} by={failure} />
        </div>
      )}
      <Form.Item name="secret" label={t('platform.secret')} extra={t('platform.secretHint')} rules={[requiredText(t('platform.secret'))]}>
        <Input className="code" maxLength={200} autoComplete="off" autoFocus />
      </Form.Item>
      <HolderFields own />
      <Button type="primary" htmlType="submit" block loading={pending}>
        {t('platform.open')}
      </Button>
    </Form>
  );
}
