import { Skeleton } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Refused } from './Refused';

/** What a view needs of the query that reads what it shows. */
export interface Reading<Read> {
  data: Read | undefined;
  error: unknown;
  refetch: () => unknown;
}

interface LoadedProps<Read> {
  of: Reading<Read>;
  children: (read: Read) => ReactNode;
}

/** Shows what a query read; until then that it is on its way, or why it did not come and a way to try again. */
export function Loaded<Read>({ of: { data, error, refetch }, children }: LoadedProps<Read>) {
  const { t } = useTranslation();
  return (
    <>
      {Boolean(error) && <Refused what={t('notLoaded')} by={error} onRetry={refetch} />}
      {data === undefined && !error && <Skeleton active />}
      {data !== undefined && children(data)}
    </>
  );
}
