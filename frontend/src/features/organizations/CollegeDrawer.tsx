import { useTranslation } from 'react-i18next';
import { queries } from '@/api/client';
import { DetailDrawer } from '@/shared/page/DetailDrawer';
import { CollegeFacts } from './CollegeFacts';

/** 查看院校. */
export function CollegeDrawer({ id, onClose }: { id: string | undefined; onClose: () => void }) {
  const { t } = useTranslation(['organizations', 'shared']);
  const read = queries.useQuery(
    'get',
    '/api/colleges/{id}',
    { params: { path: { id: id ?? '' } } },
    { enabled: id !== undefined },
  );
  return (
    <DetailDrawer of={read} title={read.data?.name ?? t('college')} open={id !== undefined} onClose={onClose}>
      {(college) => <CollegeFacts of={college} />}
    </DetailDrawer>
  );
}
