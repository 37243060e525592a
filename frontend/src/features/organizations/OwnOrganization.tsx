import { Button, Card, Flex, Skeleton } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { queries } from '@/api/client';
import { Page } from '@/shared/page/Page';
import { Refused } from '@/shared/page/Refused';
import { OrganizationEdit } from './OrganizationEdit';
import { OrganizationFacts } from './OrganizationFacts';
import { SealUpload } from './SealUpload';

/** An organization's own data and its seals (manual 001 §2.1). */
export function OwnOrganization({ id }: { id: string }) {
  const { t } = useTranslation(['organizations', 'shared']);
  const { data, error, refetch } = queries.useQuery('get', '/api/organizations/{id}', { params: { path: { id } } });
  const [editing, setEditing] = useState(false);
  const changed = () => void refetch();
  return (
    <Page
      title={t('own.title')}
      state={t('own.organization')}
      main={
        data && (
          <Button type="primary" onClick={() => setEditing(true)}>
            {t('shared:action.edit')}
          </Button>
        )
      }
    >
      {error && <Refused what={t('shared:list.failed')} by={error} onRetry={refetch} />}
      {!data && !error && <Skeleton active />}
      {data && (
        <>
          <Card size="small" title={<h2 className="section">{t('own.basic')}</h2>} style={{ maxWidth: 760 }}>
            <OrganizationFacts of={data} />
            <p className="quiet" style={{ marginBottom: 0 }}>
              {t('own.selfSignHint')}
            </p>
          </Card>
          <Card size="small" title={<h2 className="section">{t('seal.title')}</h2>} style={{ maxWidth: 760 }}>
            <p style={{ marginTop: 0 }}>{t('seal.hint')}</p>
            <p className="quiet">{t('seal.rules')}</p>
            <Flex gap={24} wrap>
              <SealUpload kind="OFFICIAL" organizationId={id} has={data.officialSeal} onSaved={changed} />
              <SealUpload kind="SIGNATURE" organizationId={id} has={data.signatureSeal} onSaved={changed} />
            </Flex>
          </Card>
          <OrganizationEdit open={editing} organization={data} onClose={() => setEditing(false)} onSaved={changed} />
        </>
      )}
    </Page>
  );
}
