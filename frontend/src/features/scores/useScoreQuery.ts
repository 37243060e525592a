import { useRef, useState } from 'react';
import { api } from '@/api/client';
import type { Schema } from '@/api/types';
import { solve } from './workProof';

export type PublicScore = Schema<'LookUp.PublicScore'>;

/** Who asks for their scores. */
export interface Person {
  name: string;
  idNumber: string;
}

type State =
  | { step: 'idle' }
  | { step: 'proving'; likely: number }
  | { step: 'asking' }
  | { step: 'found'; scores: PublicScore[]; of: Person }
  | { step: 'failed'; by: unknown };

/** Looks scores up: fetches a challenge, solves it on this device, then asks; can be given up until the answer is there. */
export function useScoreQuery() {
  const [state, setState] = useState<State>({ step: 'idle' });
  const running = useRef<AbortController>(undefined);

  async function ask(person: Person) {
    running.current?.abort();
    const { signal } = (running.current = new AbortController());
    const show = (next: State) => signal.aborted || setState(next);
    show({ step: 'proving', likely: 0 });
    try {
      const { data: challenge } = await api.POST('/api/public/score-challenges', { signal });
      const solution = await solve(challenge!, { onProgress: (likely) => show({ step: 'proving', likely }), signal });
      show({ step: 'asking' });
      const body = { ...person, challenge: challenge!.challenge, solution };
      const { data: scores } = await api.POST('/api/public/score-queries', { body, signal });
      show({ step: 'found', scores: scores!, of: person });
    } catch (by) {
      show({ step: 'failed', by });
    }
  }

  function reset() {
    running.current?.abort();
    setState({ step: 'idle' });
  }

  return { state, ask, reset };
}
