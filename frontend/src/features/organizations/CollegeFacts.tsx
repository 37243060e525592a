import { useTranslation } from 'react-i18next';
import type { Schema } from '@/api/types';
import { useRegionName } from '@/shared/codes/useRegionName';
import { Facts } from '@/shared/page/Facts';

/** What a college is and how it is reached. */
export function CollegeFacts({ of }: { of: Schema<'CollegeView'> }) {
  const { t } = useTranslation(['organizations', 'shared']);
  const regionName = useRegionName();
  return (
    <Facts
      items={[
        { key: 'name', label: t('name'), children: of.name },
        { key: 'code', label: t('code'), children: <span className="code">{of.code}</span> },
        {
          key: 'region',
          label: t('region'),
          children: (
            <span>
              {regionName(of.regionCode)} <span className="quiet code">{of.regionCode}</span>
            </span>
          ),
        },
        { key: 'address', label: t('address'), children: of.address || '—' },
        { key: 'contact', label: t('contactName'), children: of.contactName || '—' },
        { key: 'phone', label: t('contactPhone'), children: <span className="code">{of.contactPhone}</span> },
      ]}
    />
  );
}
