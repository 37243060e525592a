import { Flex } from 'antd';
import type { PropsWithChildren } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import './texts';
import { LanguageSwitch } from '@/shared/page/LanguageSwitch';
import { Look } from './Look';

/** The frame of the pages before the office. */
export default function Entrance({ children }: PropsWithChildren) {
  const { t } = useTranslation(['app', 'shared']);
  return (
    <Look>
      <Flex vertical align="center" justify="center" gap={16} style={{ minHeight: '100vh', padding: 16 }}>
        <Flex vertical align="center">
          <img src="/icon.svg" alt="" width={40} height={40} />
          <strong style={{ fontSize: 18 }}>{t('shared:productLine')}</strong>
        </Flex>
        <main className="sheet" style={{ width: 'min(400px, 100%)' }}>
          {children}
        </main>
        <Flex component="nav" gap={16} wrap justify="center" aria-label={t('publicPages')}>
          <Link to="/verify">{t('entrance.verify')}</Link>
          <Link to="/score-query">{t('entrance.scores')}</Link>
          <Link to="/public/plans">{t('entrance.plans')}</Link>
          <LanguageSwitch />
        </Flex>
      </Flex>
    </Look>
  );
}
