import { Button, Flex } from 'antd';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '@/api/client';
import { useBulk } from '@/shared/bulk/useBulk';
import { CERTIFICATE_TYPES, type CertificateType } from '@/shared/certificateType/useCertificateTypes';
import { CertificateTypeForm } from './CertificateTypeForm';

/** What an organization can do with its certificate type. */
export function CertificateTypeActions({ type, onDeleted }: { type: CertificateType; onDeleted: () => void }) {
  const { t } = useTranslation(['exams', 'shared']);
  const queryClient = useQueryClient();
  const bulk = useBulk();
  const [editing, setEditing] = useState(false);
  const { id, name, published } = type;
  const changed = () => queryClient.invalidateQueries({ queryKey: CERTIFICATE_TYPES });
  const params = { params: { path: { id } } };

  const publish = () =>
    bulk({
      action: t('shared:action.publish'),
      count: 1,
      question: `${t('publish.sure', { name })} ${t('type.publishHint')}`,
      run: async () => {
        await api.POST('/api/certificate-types/{id}/publish', params);
        await changed();
      },
    });

  const remove = () =>
    bulk({
      action: t('shared:action.delete'),
      count: 1,
      danger: true,
      run: async () => {
        await api.DELETE('/api/certificate-types/{id}', params);
        onDeleted();
        await changed();
      },
    });

  return (
    <Flex gap={8} wrap>
      {!published && (
        <Button type="primary" onClick={() => void publish()}>
          {t('shared:action.publish')}
        </Button>
      )}
      <Button onClick={() => setEditing(true)}>{t('shared:action.edit')}</Button>
      {!published && (
        <Button danger onClick={() => void remove()}>
          {t('shared:action.delete')}
        </Button>
      )}
      <CertificateTypeForm open={editing} type={type} onClose={() => setEditing(false)} onSaved={() => undefined} />
    </Flex>
  );
}
