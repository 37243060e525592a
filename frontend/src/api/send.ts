import i18next from 'i18next';
import { ended, onSessionChange, opened, refreshToken, sessionState, type Session } from './session';
import { ProblemError, problemOf } from './problem';
import { RequestKeys } from './requestKeys';

const keys = new RequestKeys();

/**
 * Sends a request of the API: with the session's token, renewed where it has run out, in the user's language, and with
 * a key that keeps a repeated POST from being done twice.
 *
 * @throws ProblemError for every answer that isn't a success
 */
export async function send(request: Request): Promise<Response> {
  request.headers.set('Accept-Language', i18next.language);
  if (request.method === 'POST' && token()) {
    request.headers.set('Idempotency-Key', await keys.keyOf(request));
  }
  const response = await answered(request);
  await keys.answered(request);
  if (!response.ok) {
    throw await problemOf(response);
  }
  return response;
}

/** Opens a session from the refresh token that the browser kept; at most one tab at a time, as a token is good once. */
export async function renew(): Promise<void> {
  await oneTabAtATime(async () => {
    const current = refreshToken();
    if (!current) {
      return ended();
    }
    const response = await plain(new Request(address('/api/sessions/refresh'), json({ refreshToken: current })));
    if (response.ok) {
      opened((await response.json()) as Session);
    } else if (response.status === 401 || response.status === 403) {
      ended();
    } else {
      throw await problemOf(response);
    }
  });
}

async function answered(request: Request): Promise<Response> {
  const used = token();
  const response = await plain(authorized(request.clone(), used));
  if (response.status !== 401 || !used || request.url.endsWith('/sessions/current')) {
    return response;
  }
  // Another request may have renewed the session while this one was under way.
  if (token() === used) {
    await renewOnce();
  }
  if (sessionState().kind === 'ended') {
    await signedInAgain();
  }
  return plain(authorized(request.clone(), token()));
}

let renewal: Promise<void> | undefined;

function renewOnce(): Promise<void> {
  renewal ??= renew().finally(() => (renewal = undefined));
  return renewal;
}

function signedInAgain(): Promise<void> {
  return new Promise((resolve) => {
    const stop = onSessionChange(() => {
      if (sessionState().kind !== 'ended') {
        stop();
        resolve();
      }
    });
  });
}

async function plain(request: Request): Promise<Response> {
  try {
    return await fetch(request);
  } catch (failure) {
    if (failure instanceof DOMException && failure.name === 'AbortError') {
      throw failure;
    }
    throw new ProblemError('portal.offline', 0, i18next.t('shared:offline'));
  }
}

function token(): string | undefined {
  const state = sessionState();
  return state.kind === 'open' ? state.session.accessToken : undefined;
}

function authorized(request: Request, bearer: string | undefined): Request {
  if (bearer) {
    request.headers.set('Authorization', `Bearer ${bearer}`);
  }
  return request;
}

function json(body: unknown): RequestInit {
  return {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'Accept-Language': i18next.language },
    body: JSON.stringify(body),
  };
}

function address(path: string): string {
  return new URL(path, window.location.origin).href;
}

async function oneTabAtATime(work: () => Promise<void>): Promise<void> {
  await ('locks' in navigator ? navigator.locks.request('certline.session', work) : work());
}
