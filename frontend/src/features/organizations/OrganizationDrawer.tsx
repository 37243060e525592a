import { Drawer, Flex, Skeleton } from 'antd';
import { useTranslation } from 'react-i18next';
import { queries } from '@/api/client';
import { Refused } from '@/shared/page/Refused';
import { OrganizationCertificates } from './OrganizationCertificates';
import { OrganizationFacts } from './OrganizationFacts';

/** 查看培训评价组织, with the certificates it has published. */
export function OrganizationDrawer({ id, onClose }: { id: string | undefined; onClose: () => void }) {
  const { t } = useTranslation(['organizations', 'shared']);
  const { data, error, refetch } = queries.useQuery(
    'get',
    '/api/organizations/{id}',
    { params: { path: { id: id ?? '' } } },
    { enabled: id !== undefined },
  );
  return (
    <Drawer
      title={data?.name ?? t('organization')}
      open={id !== undefined}
      onClose={onClose}
      size="min(560px, 100vw)"
      closable={{ 'aria-label': t('shared:action.close') }}
    >
      {error && <Refused what={t('shared:list.failed')} by={error} onRetry={refetch} />}
      {!data && !error && <Skeleton active />}
      {data && (
        <Flex vertical gap={16}>
          <OrganizationFacts of={data} />
          <OrganizationCertificates organizationId={data.id} />
        </Flex>
      )}
    </Drawer>
  );
}
