import { useTranslation } from 'react-i18next';
import { AccountName } from '@/shared/account/AccountName';

/** What the API calls the public-security service that compares portraits. */
const SERVICE = 'identity-service';

/** How a candidate's identity became known: by the service, or by a colleague's hand. */
export function VerifiedBy({ by }: { by: string }) {
  const { t } = useTranslation(['candidates', 'shared']);
  return by === SERVICE ? (
    t('byService')
  ) : (
    <>
      {t('byHand')} · <AccountName id={by} otherwise={t('accountGone')} />
    </>
  );
}
