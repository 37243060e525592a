import { Flex } from 'antd';
import { useTranslation } from 'react-i18next';
import { queries } from '@/api/client';
import { DetailDrawer } from '@/shared/page/DetailDrawer';
import { OrganizationCertificates } from './OrganizationCertificates';
import { OrganizationFacts } from './OrganizationFacts';

/** 查看培训评价组织, with the certificates it has published. */
export function OrganizationDrawer({ id, onClose }: { id: string | undefined; onClose: () => void }) {
  const { t } = useTranslation(['organizations', 'shared']);
  const read = queries.useQuery(
    'get',
    '/api/organizations/{id}',
    { params: { path: { id: id ?? '' } } },
    { enabled: id !== undefined },
  );
  return (
    <DetailDrawer of={read} title={read.data?.name ?? t('organization')} open={id !== undefined} onClose={onClose}>
      {(organization) => (
        <Flex vertical gap={16}>
          <OrganizationFacts of={organization} />
          <OrganizationCertificates organizationId={organization.id} />
        </Flex>
      )}
    </DetailDrawer>
  );
}
