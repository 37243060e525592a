import { useTranslation } from 'react-i18next';

/** In place of a page that could not be shown, mostly because the portal was renewed or the network is gone. */
export function Broken({ error }: { error: unknown }) {
  const { t } = useTranslation();
  return (
    <main className="alone">
      <h1>{t('page.broken')}</h1>
      <p>{t('page.brokenHint')}</p>
      <p className="quiet code">{String(error)}</p>
      <button type="button" onClick={() => window.location.reload()}>
        {t('action.retry')}
      </button>
    </main>
  );
}
