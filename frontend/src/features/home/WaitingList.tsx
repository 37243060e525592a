import { useTranslation } from 'react-i18next';
import { Refused } from '@/shared/page/Refused';
import { useTerms } from '@/terms/useTerms';
import { CountLine } from './CountLine';
import type { useWaiting } from './useWaiting';

/** 待办事项: how much of what waits, each with the way to it. */
export function WaitingList({ of: { counted, error, retry } }: { of: ReturnType<typeof useWaiting> }) {
  const { t } = useTranslation(['home', 'shared']);
  const { term } = useTerms();
  return (
    <>
      {error != null && <Refused what={t('work.failed')} by={error} onRetry={retry} />}
      <ul className="bare">
        {counted
          // Few colleges have social candidates.
          .filter(({ kind, count }) => kind !== 'SOCIAL' || count)
          .map(({ to, name, kind, count, more }) => (
            <CountLine
              key={to}
              to={to}
              label={t(`waiting.${name}`, { kind: kind && term('candidateKind', kind) })}
              count={count}
              more={more}
            />
          ))}
      </ul>
    </>
  );
}
