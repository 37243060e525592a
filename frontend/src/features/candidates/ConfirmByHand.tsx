import { Alert, Flex, Form, Input } from 'antd';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '@/api/client';
import { EditDrawer } from '@/shared/form/EditDrawer';
import { useRequired } from '@/shared/form/useRequired';
import type { Candidate } from './candidateColumns';
import { Portrait } from './Portrait';

interface ConfirmByHandProps {
  open: boolean;
  candidate: Candidate;
  onClose: () => void;
  onConfirmed: () => void;
}

/** 人工确认: the photo on record beside the document's, and the reason for vouching. */
export function ConfirmByHand({ open, candidate, onClose, onConfirmed }: ConfirmByHandProps) {
  const { t } = useTranslation(['candidates', 'shared']);
  const { requiredText } = useRequired();
  const [document, setDocument] = useState<string>();

  useEffect(() => () => void (document && URL.revokeObjectURL(document)), [document]);

  async function confirm({ note }: { note: string }) {
    await api.POST('/api/candidates/{number}/confirmation', { params: { path: { number: candidate.number } }, body: { note } });
    onConfirmed();
  }

  return (
    <EditDrawer<{ note: string }>
      title={`${t('confirm')} · ${candidate.name} ${candidate.idNumber}`}
      open={open}
      initial={{}}
      onClose={onClose}
      save={confirm}
      saveLabel={t('confirm')}
    >
      <Alert type="warning" showIcon title={t('confirmHint')} className="above-fields" />
      <Flex gap={16} wrap className="above-fields">
        <figure style={{ margin: 0 }}>
          <Portrait number={candidate.number} has={candidate.hasPhoto} width={220} />
          <figcaption>{t('ownPhoto')}</figcaption>
        </figure>
        <figure style={{ margin: 0, width: 220 }}>
          {document && <img src={document} alt={t('documentPhoto')} style={{ width: 220, borderRadius: 4 }} />}
          <figcaption>
            <label>
              {t('documentPhoto')}
              <input
                type="file"
                accept="image/*"
                style={{ display: 'block', maxWidth: '100%' }}
                onChange={({ target }) => target.files?.[0] && setDocument(URL.createObjectURL(target.files[0]))}
              />
            </label>
            <span className="quiet">{t('documentPhotoHint')}</span>
          </figcaption>
        </figure>
      </Flex>
      <Form.Item
        name="note"
        label={t('confirmNote')}
        rules={[requiredText(t('confirmNote'))]}
      >
        <Input.TextArea rows={3} maxLength={200} showCount />
      </Form.Item>
    </EditDrawer>
  );
}
