import { MenuOutlined } from '@ant-design/icons';
import { Button, Flex, Grid, Layout, Spin } from 'antd';
import { Fragment, lazy, Suspense, useState, type PropsWithChildren } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import './frame.css';
import { useSessionState } from '@/session/useSession';
import { LanguageSwitch } from '@/shared/page/LanguageSwitch';
import { AccountMenu } from './AccountMenu';
import { Navigation } from './Navigation';
import { NotificationBell } from './NotificationBell';
import { SideDrawer } from './SideDrawer';
import { TaskBell } from './TaskBell';
import { useFocusReturn } from './useFocusReturn';

const SignInAgain = lazy(() => import('./SignInAgain'));

/** Around each page of the office: the menu by area, tasks, notifications and the account. */
export default function Frame({ children }: PropsWithChildren) {
  const { t } = useTranslation(['app', 'shared']);
  useFocusReturn();
  const wide = Grid.useBreakpoint().lg;
  const [menuOpen, setMenuOpen] = useState(false);
  const [path] = useLocation();
  const ended = useSessionState().kind === 'ended';
  return (
    <Layout className="frame">
      <a href="#content" className="skip">
        {t('skip')}
      </a>
      <Layout.Header className="frame-header">
        <Flex align="center" gap={12} className="frame-bar">
          {!wide && <Button type="text" icon={<MenuOutlined />} aria-label={t('menu')} onClick={() => setMenuOpen(true)} />}
          <img src="/icon.svg" alt="" width={24} height={24} />
          <strong className="frame-name">{t('shared:productLine')}</strong>
          <Flex align="center" gap={4} className="frame-tools">
            <TaskBell />
            <NotificationBell />
            <LanguageSwitch />
            <AccountMenu />
          </Flex>
        </Flex>
      </Layout.Header>
      <Layout>
        {wide ? (
          <Layout.Sider width={228} className="frame-menu">
            <Navigation />
          </Layout.Sider>
        ) : (
          <Suspense>
            {menuOpen && (
              <SideDrawer open onClose={() => setMenuOpen(false)} placement="left" width={260} title={t('menu')} styles={{ body: { padding: 0 } }}>
                <Navigation onChosen={() => setMenuOpen(false)} />
              </SideDrawer>
            )}
          </Suspense>
        )}
        <main id="content" tabIndex={-1} className="frame-content">
          <Suspense fallback={<Spin aria-label={t('shared:productLine')} />}>
            <Fragment key={path}>{children}</Fragment>
          </Suspense>
        </main>
      </Layout>
      {ended && (
        <Suspense>
          <SignInAgain />
        </Suspense>
      )}
    </Layout>
  );
}
