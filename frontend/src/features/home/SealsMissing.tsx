import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { queries } from '@/api/client';

/** Tells an organization early that it can't issue certificates yet. */
export function SealsMissing({ organizationId }: { organizationId: string }) {
  const { t } = useTranslation(['home', 'shared']);
  const { data } = queries.useQuery('get', '/api/organizations/{id}', { params: { path: { id: organizationId } } });
  if (!data || (data.officialSeal && data.signatureSeal)) {
    return null;
  }
  return (
    <Alert type="warning" showIcon title={t('waiting.seals')} action={<Link to="/organization">{t('waiting.sealsLink')}</Link>} />
  );
}
