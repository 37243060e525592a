import { UserOutlined } from '@ant-design/icons';
import { Button, Dropdown, Grid } from 'antd';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { signOut } from '@/session/enter';
import { useAccount } from '@/session/useSession';
import { useTerms } from '@/terms/useTerms';

/** Who works here, the own profile, and the way out. */
export function AccountMenu() {
  const { t } = useTranslation(['app', 'shared']);
  const { term } = useTerms();
  const account = useAccount();
  const [, navigate] = useLocation();
  const wide = Grid.useBreakpoint().md;

  async function leave() {
    await signOut();
  }

  return (
    <Dropdown
      trigger={['click']}
      menu={{
        items: [
          { key: 'who', disabled: true, label: `${account.loginName} · ${term('role', account.role)}` },
          { key: 'profile', label: t('pages.profile'), onClick: () => navigate('/profile') },
          { key: 'leave', label: t('signIn.signOut'), onClick: () => void leave() },
        ],
      }}
    >
      <Button type="text" icon={<UserOutlined />} aria-label={account.name}>
        {wide && account.name}
      </Button>
    </Dropdown>
  );
}
