import { Alert, Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { api } from '@/api/client';
import { EditDrawer } from '@/shared/form/EditDrawer';
import { useRequired } from '@/shared/form/useRequired';
import type { Registration } from './registrationColumns';

interface CorrectSnapshotProps {
  open: boolean;
  registration: Registration;
  onClose: () => void;
  onSaved: () => void;
}

interface Correction {
  pinyin: string;
  phone: string;
}

/** Corrects what the organization may of the candidate as registered: pinyin and phone. */
export function CorrectSnapshot({ open, registration, onClose, onSaved }: CorrectSnapshotProps) {
  const { t } = useTranslation(['registrations', 'shared']);
  const { requiredText } = useRequired();
  const { planId, id, candidate } = registration;

  async function save(correction: Correction, version: number) {
    const body = { ...correction, version };
    await api.PATCH('/api/plans/{planId}/registrations/{id}', { params: { path: { planId, id } }, body });
    onSaved();
  }

  async function latest() {
    const { data } = await api.GET('/api/plans/{planId}/registrations/{id}', { params: { path: { planId, id } } });
    const { candidate: now, version } = data!;
    return { pinyin: now.pinyin, phone: now.phone, version };
  }

  return (
    <EditDrawer<Correction>
      title={`${t('correct')} · ${candidate.name}`}
      open={open}
      initial={{ pinyin: candidate.pinyin, phone: candidate.phone }}
      version={registration.version}
      latest={latest}
      onClose={onClose}
      save={save}
      width={440}
    >
      <Alert type="info" showIcon title={t('correctHint')} className="above-fields" />
      <Form.Item name="pinyin" label={t('pinyin')} rules={[requiredText(t('pinyin'))]}>
        <Input maxLength={100} />
      </Form.Item>
      <Form.Item name="phone" label={t('phone')} rules={[requiredText(t('phone'))]}>
        <Input inputMode="tel" className="code" maxLength={30} />
      </Form.Item>
    </EditDrawer>
  );
}
