import { useTranslation } from 'react-i18next';
import { useParams } from 'wouter';
import './texts';
import './verify.css';
import { useTitle } from '@/shared/page/useTitle';
import { Questions } from './Questions';
import { TokenAnswer } from './TokenAnswer';

/** 证书查验: by number and name, by a file that stays where it is, or by the QR code of a certificate. */
export function Component() {
  const { t } = useTranslation(['verification', 'shared']);
  const { token } = useParams<{ token?: string }>();
  useTitle(t('title'));
  return token ? <TokenAnswer key={token} token={token} /> : <Questions />;
}
