import { Suspense, type PropsWithChildren } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'wouter';
import './texts';
import './public.css';
import { LanguageSwitch } from '@/shared/page/LanguageSwitch';

const PAGES = [
  { path: '/verify', name: 'verify' },
  { path: '/score-query', name: 'scores' },
  { path: '/public/plans', name: 'plans' },
  { path: '/public/notices', name: 'notices' },
] as const;

/** The frame of the pages for the public; made without the office's component library, so that they open at once. */
export default function PublicLayout({ children }: PropsWithChildren) {
  const { t } = useTranslation(['verification', 'shared']);
  const [location] = useLocation();
  return (
    <div className="public">
      <a href="#content" className="skip">
        {t('nav.skip')}
      </a>
      <header className="public-header">
        <Link to="/verify" className="public-name">
          <img src="/icon.svg" alt="" width={28} height={28} />
          <strong>{t('shared:productLine')}</strong>
        </Link>
        <nav aria-label={t('nav.label')}>
          {PAGES.map(({ path, name }) => (
            <Link key={path} to={path} aria-current={location.startsWith(path) ? 'page' : undefined}>
              {t(`nav.${name}`)}
            </Link>
          ))}
        </nav>
        <div className="public-aside">
          <LanguageSwitch />
          <Link to="/sign-in">{t('nav.signIn')}</Link>
        </div>
      </header>
      <main id="content" tabIndex={-1}>
        <Suspense fallback={<p role="status">…</p>}>{children}</Suspense>
      </main>
      <footer className="quiet">{t('footer')}</footer>
    </div>
  );
}
