import { useRef, useState } from 'react';
import { api, queries } from '@/api/client';
import { ProblemError } from '@/api/problem';
import type { Schema } from '@/api/types';
import { endsIt, troubleOf, type Trouble } from './trouble';

export type ToSign = Schema<'PhoneController.ToSign'>;
export type Signed = Schema<'PhoneController.Signed'>;

/** How long a phone waits for an answer, in milliseconds; a connection that hangs must not keep the signer waiting. */
const PATIENCE = 30_000;

export interface Failed {
  trouble: Trouble;
  /** For whoever helps the signer. */
  code: string;
}

/** What a link would sign, and signing it. */
export function useSigning(token: string) {
  const { data, error, refetch } = queries.useQuery(
    'get',
    '/api/sign/{token}',
    { params: { path: { token } } },
    // What was shown is what is signed: it isn't read again behind the signer's back.
    { staleTime: Infinity, refetchOnWindowFocus: false, refetchOnReconnect: false },
  );
  const busy = useRef(false);
  const [sending, setSending] = useState(false);
  const [signed, setSigned] = useState<Signed>();
  const [refused, setRefused] = useState<Failed>();

  async function sign(signature: string) {
    // State alone is too slow for the second of two taps.
    if (busy.current) {
      return;
    }
    busy.current = true;
    setSending(true);
    setRefused(undefined);
    const waiting = new AbortController();
    const alarm = setTimeout(() => waiting.abort(), PATIENCE);
    try {
      const answer = await api.POST('/api/sign/{token}', { params: { path: { token } }, body: { signature }, signal: waiting.signal });
      setSigned(answer.data);
    } catch (failure) {
      setRefused(failed(failure, 'sending'));
    } finally {
      clearTimeout(alarm);
      busy.current = false;
      setSending(false);
    }
  }

  const closed = refused && endsIt(refused.trouble) ? refused : data === undefined && error ? failed(error, 'opening') : undefined;
  return { toSign: data, closed, refused, signed, sending, sign, retry: () => void refetch() };
}

function failed(failure: unknown, during: 'opening' | 'sending'): Failed {
  return { trouble: troubleOf(failure, during), code: failure instanceof ProblemError ? failure.code : '' };
}
