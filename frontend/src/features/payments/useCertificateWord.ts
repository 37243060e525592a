import { useTranslation } from 'react-i18next';
import { useTerms } from '@/terms/useTerms';
import type { Payment } from './paymentColumns';

/** What a request's certificate is called, with its level. */
export function useCertificateWord(): (payment: Payment) => string {
  const { t } = useTranslation();
  const { term } = useTerms();
  return ({ certificateName, level }) => t('plan.certificateAt', { name: certificateName, level: term('level', level) });
}
