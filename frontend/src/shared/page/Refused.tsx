import { Alert, Button } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { reasonsOf } from './reasonsOf';

export { reasonsOf } from './reasonsOf';

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
