import { useCallback, useEffect, useRef, useState } from 'react';
import { api } from '@/api/client';
import { LIFE } from './life';

/** A one-time link for a phone. */
export interface SigningLink {
  url: string;
  /** On this computer's clock, in milliseconds. */
  until: number;
}

/** Makes a link for a batch as soon as it is `wanted`, and another when asked; each makes the earlier one useless. */
export function useSigningLink(batchId: string, wanted: boolean) {
  const [link, setLink] = useState<SigningLink>();
  const [failure, setFailure] = useState<unknown>();
  const [making, setMaking] = useState(false);
  const begun = useRef(false);

  const make = useCallback(async () => {
    setMaking(true);
    setFailure(undefined);
    try {
      const { data } = await api.POST('/api/signing-batches/{id}/links', { params: { path: { id: batchId } } });
      // Counted from now: this computer's clock may differ from the server's.
      setLink({ url: data!.url, until: Date.now() + LIFE });
    } catch (refusal) {
      setFailure(refusal);
    } finally {
      setMaking(false);
    }
  }, [batchId]);

  useEffect(() => {
    if (wanted && !begun.current) {
      begun.current = true;
      void make();
    }
  }, [wanted, make]);

  return { link, failure, making, make: () => void make() };
}
