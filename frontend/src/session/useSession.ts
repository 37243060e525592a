import { useSyncExternalStore } from 'react';
import type { Schema } from '@/api/types';
import { onSessionChange, sessionState, type Session, type SessionState } from '@/api/session';

export type Action = Session['actions'][number];

export type Account = Schema<'AccountView'>;

/** The session's state, kept up to date. */
export function useSessionState(): SessionState {
  return useSyncExternalStore(onSessionChange, sessionState);
}

/** Who works here; only for pages behind the sign-in. */
export function useAccount(): Account {
  return session(useSessionState()).account;
}

/** Says whether the account may do something; the backend decides, this only hides what it would refuse. */
export function useMay(): (action: Action) => boolean {
  const { actions } = session(useSessionState());
  return (action) => actions.includes(action);
}

function session(state: SessionState): Session {
  if (state.kind === 'open' || state.kind === 'ended') {
    return state.session;
  }
  throw new Error('a page for people who signed in was shown to somebody who did not');
}
