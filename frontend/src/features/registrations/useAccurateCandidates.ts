import { useEffect, useState } from 'react';
import { queries } from '@/api/client';

const MOST = 20;
const PAUSE = 300;

/** The first candidates who are 信息准确 and whose name begins with what is typed, or whose number it is. */
export function useAccurateCandidates(typed: string, enabled: boolean) {
  const [asked, setAsked] = useState('');
  useEffect(() => {
    const pause = setTimeout(() => setAsked(typed.trim()), PAUSE);
    return () => clearTimeout(pause);
  }, [typed]);
  const sought = /^\d+$/.test(asked) ? { number: asked } : asked ? { name: asked } : {};
  const query = { state: 'ACCURATE' as const, size: MOST, ...sought };
  const { data, isFetching, error } = queries.useQuery(
    'get',
    '/api/candidates',
    { params: { query: query as never } },
    { enabled },
  );
  return { candidates: data?.items ?? [], isFetching, error };
}
