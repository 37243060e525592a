import { App, Flex } from 'antd';
import { useTranslation } from 'react-i18next';
import './texts';
import { useAccount } from '@/session/useSession';
import PasswordForm from '@/shared/form/PasswordForm';
import { Page } from '@/shared/page/Page';
import { TitledCard } from '@/shared/page/TitledCard';
import { AccountFacts } from './AccountFacts';

/** 个人信息: the own account and its password. */
export function Component() {
  const { t } = useTranslation(['accounts', 'shared']);
  const { message } = App.useApp();
  const account = useAccount();
  return (
    <Page title={t('profile.title')} state={t('profile.state')}>
      <Flex gap={16} wrap align="flex-start">
        <TitledCard title={t('profile.own')} className="beside">
          <AccountFacts of={account} />
        </TitledCard>
        <TitledCard title={t('profile.password')} className="beside">
          <p className="quiet">{t('profile.everywhere')}</p>
          <PasswordForm onChanged={() => void message.success(t('shared:password.changed'))} />
        </TitledCard>
      </Flex>
    </Page>
  );
}
