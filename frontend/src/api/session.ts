import type { Schema } from './types';

export type Session = Schema<'SessionView'>;

/** Where the session stands: nobody, somebody, or somebody whose session ended while they were working. */
export type SessionState =
  | { kind: 'starting' }
  | { kind: 'nobody' }
  | { kind: 'open'; session: Session }
  | { kind: 'ended'; session: Session };

const STORED = 'certline.session';

let state: SessionState = { kind: localStorage.getItem(STORED) ? 'starting' : 'nobody' };
const listeners = new Set<() => void>();

/** The state now. */
export function sessionState(): SessionState {
  return state;
}

/** Calls back at each change until the answered function is called. */
export function onSessionChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Somebody signed in, or the session was renewed. */
export function opened(session: Session): void {
  localStorage.setItem(STORED, session.refreshToken);
  change({ kind: 'open', session });
}

/** The session can't be renewed; whoever worked in it is asked for the password again and loses nothing typed. */
export function ended(): void {
  localStorage.removeItem(STORED);
  change(state.kind === 'open' || state.kind === 'ended' ? { kind: 'ended', session: state.session } : { kind: 'nobody' });
}

/** Signed out by will. */
export function closed(): void {
  localStorage.removeItem(STORED);
  change({ kind: 'nobody' });
}

/** What renews the session; kept by the browser, one for all its tabs. */
export function refreshToken(): string | null {
  return localStorage.getItem(STORED);
}

function change(next: SessionState): void {
  state = next;
  listeners.forEach((listener) => listener());
}

// Another tab signed out: this one must not go on for it.
window.addEventListener('storage', (event) => {
  if (event.key === STORED && event.newValue === null && state.kind === 'open') {
    ended();
  }
});
