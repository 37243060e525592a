import { Alert, App, Button, Flex, Tag, Upload } from 'antd';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '@/api/client';
import type { Schema } from '@/api/types';
import { Refused } from '@/shared/page/Refused';
import { useTerms } from '@/terms/useTerms';
import { base64, objectionToSeal, type Objection } from './sealFile';

interface SealUploadProps {
  kind: Schema<'SealKind'>;
  organizationId: string;
  has: boolean;
  onSaved: () => void;
}

interface Chosen {
  bytes: Uint8Array;
  address: string;
}

/** One of the two seals: choose an image, look at it on paper colour, upload it. */
export function SealUpload({ kind, organizationId, has, onSaved }: SealUploadProps) {
  const { t } = useTranslation(['organizations', 'shared']);
  const { term } = useTerms();
  const { message } = App.useApp();
  const [chosen, setChosen] = useState<Chosen>();
  const [objection, setObjection] = useState<Objection>();
  const [failure, setFailure] = useState<unknown>();
  const [saving, setSaving] = useState(false);
  const seal = term('sealKind', kind);
  const choice = has ? t('seal.replace') : t('seal.choose');

  useEffect(() => () => void (chosen && URL.revokeObjectURL(chosen.address)), [chosen]);

  async function choose(file: File) {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const wrong = objectionToSeal(bytes);
    setFailure(undefined);
    setObjection(wrong);
    setChosen(wrong ? undefined : { bytes, address: URL.createObjectURL(file) });
  }

  async function upload({ bytes }: Chosen) {
    setSaving(true);
    setFailure(undefined);
    try {
      const path = { id: organizationId, kind };
      await api.PUT('/api/organizations/{id}/seals/{kind}', { params: { path }, body: { png: base64(bytes) } });
      void message.success(t('seal.saved', { seal }));
      setChosen(undefined);
      onSaved();
    } catch (refusal) {
      setFailure(refusal);
    } finally {
      setSaving(false);
    }
  }

  return (
    <Flex vertical gap={8} style={{ width: 240 }}>
      <Flex gap={8} align="center">
        <strong>{seal}</strong>
        <Tag color={has ? 'success' : 'warning'}>{has ? t('sealsReady') : t('sealsMissing')}</Tag>
      </Flex>
      {chosen && <img src={chosen.address} alt={t('seal.preview', { seal })} className="seal-preview" />}
      <Upload
        accept="image/png"
        showUploadList={false}
        disabled={saving}
        beforeUpload={(file) => {
          choose(file).catch(setFailure);
          return false;
        }}
      >
        <Button disabled={saving} aria-label={`${seal} ${choice}`}>
          {choice}
        </Button>
      </Upload>
      {objection && <Alert role="alert" type="error" showIcon title={t(`seal.${objection.reason}`, { ...objection })} />}
      {failure !== undefined && <Refused what={t('seal.failed', { seal })} by={failure} />}
      {chosen && (
        <>
          <span className="quiet">{t('seal.sure', { seal })}</span>
          <Button type="primary" loading={saving} onClick={() => void upload(chosen)} className="at-start">
            {t('seal.upload')}
          </Button>
        </>
      )}
    </Flex>
  );
}
