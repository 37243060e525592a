import { Alert, Button } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemError } from '@/api/problem';

interface RefusedProps {
  /** What did not work. */
  what: ReactNode;
  by: unknown;
  onRetry?: () => unknown;
}

/** What went wrong, every reason of it, and a way to try again. */
export function Refused({ what, by, onRetry }: RefusedProps) {
  const { t } = useTranslation();
  return (
    <Alert
      type="error"
      showIcon
      role="alert"
      title={what}
      description={reasonsOf(by).join(t('and'))}
      action={
        onRetry && (
          <Button size="small" onClick={() => void onRetry()}>
            {t('action.retry')}
          </Button>
        )
      }
    />
  );
}

/** The reasons of whatever was thrown, for people. */
export function reasonsOf(failure: unknown): string[] {
  return failure instanceof ProblemError ? failure.reasons : [String(failure)];
}
