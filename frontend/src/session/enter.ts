import { api } from '@/api/client';
import { ProblemError } from '@/api/problem';
import { closed, opened } from '@/api/session';

/** Signs in; the session opens for all tabs of this browser. */
export async function signIn(loginName: string, password: string): Promise<void> {
  const { data } = await api.POST('/api/sessions', { body: { loginName, password } });
  opened(data!);
}

/** Changes the own password; a new session takes the place of all others. */
export async function changePassword(password: string, newPassword: string): Promise<void> {
  const { data } = await api.PUT('/api/accounts/me/password', { body: { password, newPassword } });
  opened(data!);
}

/** Signs out: here in any case, and on the server unless the network is gone, where the session then ends by itself. */
export async function signOut(): Promise<void> {
  try {
    await api.DELETE('/api/sessions/current');
  } catch (failure) {
    if (!(failure instanceof ProblemError)) {
      throw failure;
    }
  } finally {
    closed();
  }
}
