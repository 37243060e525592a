import { QueryClient } from '@tanstack/react-query';
import i18next from 'i18next';
import { ProblemError } from '@/api/problem';
import { onSessionChange, sessionState } from '@/api/session';

/** What the portal remembers of the API; only what may succeed the next time is asked for again. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 10_000,
      retry: (failures, problem) =>
        failures < 2 && problem instanceof ProblemError && (problem.status === 0 || problem.status >= 500),
    },
  },
});

// What one account read is nobody else's to see.
onSessionChange(() => {
  if (sessionState().kind === 'nobody') {
    queryClient.clear();
  }
});

// Answers bear texts of the language they were asked in.
i18next.on('languageChanged', () => void queryClient.invalidateQueries());
