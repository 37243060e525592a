import { useTranslation } from 'react-i18next';
import { queries } from '@/api/client';
import { TitledCard } from '@/shared/page/TitledCard';
import { CollegeEdit } from './CollegeEdit';
import { CollegeFacts } from './CollegeFacts';
import { OwnTenant } from './OwnTenant';

/** A college's own data (manual 001 §2.2). */
export function OwnCollege({ id }: { id: string }) {
  const { t } = useTranslation(['organizations', 'shared']);
  const read = queries.useQuery('get', '/api/colleges/{id}', { params: { path: { id } } });
  return (
    <OwnTenant of={read} state={t('own.college')} edit={(college, editing) => <CollegeEdit college={college} {...editing} />}>
      {(college) => (
        <TitledCard title={t('own.basic')}>
          <CollegeFacts of={college} />
        </TitledCard>
      )}
    </OwnTenant>
  );
}
