import { App } from 'antd';
import { useEffect } from 'react';
import { ProblemError } from '@/api/problem';

/** Shows a failed call that no page took care of, so that nothing fails silently. */
export function LastResort() {
  const { message } = App.useApp();
  useEffect(() => {
    function show({ reason }: PromiseRejectionEvent) {
      if (reason instanceof ProblemError) {
        void message.error(reason.reasons.join('\n'));
      }
    }
    window.addEventListener('unhandledrejection', show);
    return () => window.removeEventListener('unhandledrejection', show);
  }, [message]);
  return null;
}
