import { Drawer, Skeleton } from 'antd';
import { useTranslation } from 'react-i18next';
import { queries } from '@/api/client';
import { Refused } from '@/shared/page/Refused';
import { CollegeFacts } from './CollegeFacts';

/** 查看院校. */
export function CollegeDrawer({ id, onClose }: { id: string | undefined; onClose: () => void }) {
  const { t } = useTranslation(['organizations', 'shared']);
  const { data, error, refetch } = queries.useQuery(
    'get',
    '/api/colleges/{id}',
    { params: { path: { id: id ?? '' } } },
    { enabled: id !== undefined },
  );
  return (
    <Drawer
      title={data?.name ?? t('college')}
      open={id !== undefined}
      onClose={onClose}
      size="min(560px, 100vw)"
      closable={{ 'aria-label': t('shared:action.close') }}
    >
      {error && <Refused what={t('shared:list.failed')} by={error} onRetry={refetch} />}
      {!data && !error && <Skeleton active />}
      {data && <CollegeFacts of={data} />}
    </Drawer>
  );
}
