import { Flex } from 'antd';
import { useTranslation } from 'react-i18next';
import { queries } from '@/api/client';
import { TitledCard } from '@/shared/page/TitledCard';
import { OrganizationEdit } from './OrganizationEdit';
import { OrganizationFacts } from './OrganizationFacts';
import { OwnTenant } from './OwnTenant';
import { SealUpload } from './SealUpload';

/** An organization's own data and its seals (manual 001 §2.1). */
export function OwnOrganization({ id }: { id: string }) {
  const { t } = useTranslation(['organizations', 'shared']);
  const read = queries.useQuery('get', '/api/organizations/{id}', { params: { path: { id } } });
  const changed = () => void read.refetch();
  return (
    <OwnTenant
      of={read}
      state={t('own.organization')}
      edit={(organization, editing) => <OrganizationEdit organization={organization} {...editing} />}
    >
      {(organization) => (
        <>
          <TitledCard title={t('own.basic')}>
            <OrganizationFacts of={organization} />
            <p className="quiet">{t('own.selfSignHint')}</p>
          </TitledCard>
          <TitledCard title={t('seal.title')}>
            <p>{t('seal.hint')}</p>
            <p className="quiet">{t('seal.rules')}</p>
            <Flex gap={24} wrap>
              <SealUpload kind="OFFICIAL" organizationId={id} has={organization.officialSeal} onSaved={changed} />
              <SealUpload kind="SIGNATURE" organizationId={id} has={organization.signatureSeal} onSaved={changed} />
            </Flex>
          </TitledCard>
        </>
      )}
    </OwnTenant>
  );
}
