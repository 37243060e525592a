import { App, Card, Flex } from 'antd';
import { useTranslation } from 'react-i18next';
import './texts';
import { useAccount } from '@/session/useSession';
import PasswordForm from '@/shared/form/PasswordForm';
import { Facts } from '@/shared/page/Facts';
import { Page } from '@/shared/page/Page';
import { Moment } from '@/shared/time/Moment';
import { Word } from '@/terms/Word';
import { useResponsibility } from './useResponsibility';

/** 个人信息: the own account and its password. */
export function Component() {
  const { t } = useTranslation(['accounts', 'shared']);
  const { message } = App.useApp();
  const account = useAccount();
  const types = useResponsibility();
  return (
    <Page title={t('profile.title')} state={t('profile.state')}>
      <Flex gap={16} wrap align="flex-start">
        <Card size="small" title={<h2 className="section">{t('profile.own')}</h2>} style={{ flex: '1 1 320px', maxWidth: 560 }}>
          <Facts
                        items={[
              { key: 'loginName', label: t('loginName'), children: <span className="code">{account.loginName}</span> },
              { key: 'name', label: t('name'), children: account.name },
              { key: 'role', label: t('role'), children: <Word of="role" value={account.role} /> },
              { key: 'phone', label: t('phone'), children: <span className="code">{account.phone}</span> },
              {
                key: 'types',
                label: t('responsibleFor'),
                children: account.certificateTypeIds.map(types.nameOf).join(t('shared:and')) || t('responsibleAll'),
              },
              { key: 'createdAt', label: t('createdAt'), children: <Moment at={account.createdAt} /> },
            ]}
          />
        </Card>
        <Card size="small" title={<h2 className="section">{t('profile.password')}</h2>} style={{ flex: '1 1 320px', maxWidth: 420 }}>
          <p className="quiet" style={{ marginTop: 0 }}>
            {t('profile.everywhere')}
          </p>
          <PasswordForm onChanged={() => void message.success(t('shared:password.changed'))} />
        </Card>
      </Flex>
    </Page>
  );
}
