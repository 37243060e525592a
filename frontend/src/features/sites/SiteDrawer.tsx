import { Alert, Flex } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { queries } from '@/api/client';
import { useRegionName } from '@/shared/codes/useRegionName';
import { DetailDrawer } from '@/shared/page/DetailDrawer';
import { Facts } from '@/shared/page/Facts';
import { StateTag } from '@/terms/StateTag';
import { Word } from '@/terms/Word';
import { ReturnSites } from './ReturnSites';
import { SiteForm } from './SiteForm';
import { SiteSteps } from './SiteSteps';

interface SiteDrawerProps {
  id: string | undefined;
  onClose: () => void;
  onChanged: () => void;
}

/** All about one site, and what can be done with it now. */
export function SiteDrawer({ id, onClose, onChanged }: SiteDrawerProps) {
  const { t } = useTranslation(['sites', 'shared']);
  const regionName = useRegionName(id !== undefined);
  const [open, setOpen] = useState<'edit' | 'return'>();
  const read = queries.useQuery(
    'get',
    '/api/sites/{id}',
    { params: { path: { id: id ?? '' } } },
    { enabled: id !== undefined },
  );

  function changed() {
    void read.refetch();
    onChanged();
  }

  return (
    <DetailDrawer
      of={read}
      title={t('site.one')}
      open={id !== undefined}
      onClose={onClose}
      width={600}
      extra={(site) => <SiteSteps site={site} onOpen={setOpen} onDone={changed} onDeleted={() => (onClose(), onChanged())} />}
    >
      {(site) => (
        <Flex vertical gap={16}>
          {site.state === 'RETURNED' && <Alert type="warning" showIcon title={t('site.reason')} description={site.reviewReason} />}
          <Facts
            items={[
              { key: 'name', label: t('site.name'), children: <strong>{site.name}</strong> },
              { key: 'state', label: t('site.state'), children: <StateTag of="siteState" value={site.state} /> },
              { key: 'college', label: t('site.college'), children: site.collegeName },
              { key: 'certificate', label: t('site.certificate'), children: site.certificateTypeName },
              { key: 'level', label: t('site.level'), children: <Word of="level" value={site.level} /> },
              { key: 'region', label: t('site.region'), children: regionName(site.regionCode) },
              { key: 'address', label: t('site.address'), children: site.address },
              { key: 'contact', label: t('site.contact'), children: site.contactName },
              { key: 'phone', label: t('site.phone'), children: <span className="code">{site.contactPhone}</span> },
            ]}
          />
          <SiteForm open={open === 'edit'} site={site} onClose={() => setOpen(undefined)} onSaved={changed} />
          <ReturnSites open={open === 'return'} sites={[site]} onClose={() => setOpen(undefined)} onReturned={changed} />
        </Flex>
      )}
    </DetailDrawer>
  );
}
