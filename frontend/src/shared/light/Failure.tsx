import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import './light.css';
import { reasonsOf } from '@/shared/page/reasonsOf';

interface FailureProps {
  /** What did not work, and what that means. */
  what: ReactNode;
  by: unknown;
  onRetry?: () => unknown;
}

/** What went wrong on a page for the public, every reason of it, and a way to try again. */
export function Failure({ what, by, onRetry }: FailureProps) {
  const { t } = useTranslation();
  return (
    <div role="alert" className="light-failure">
      <strong>{what}</strong>
      <p>{reasonsOf(by).join(t('and'))}</p>
      {onRetry && (
        <button type="button" className="light-button" onClick={() => void onRetry()}>
          {t('action.retry')}
        </button>
      )}
    </div>
  );
}
