import { useQuery } from '@tanstack/react-query';
import { ProblemError } from '@/api/problem';
import { ask, keyOf, type Question } from './question';

/** The answer to a question, asked anew when the language changes, as its reasons are texts. */
export function useAnswer(question: Question | undefined) {
  const { data, error, isFetching, refetch } = useQuery({
    queryKey: question ? keyOf(question) : ['verification', 'nothing'],
    queryFn: () => ask(question!),
    enabled: question !== undefined,
    refetchOnWindowFocus: false,
    gcTime: 0,
  });
  return {
    found: question && data,
    failure: question && !isFetching ? error : null,
    /** Nothing is on record; asking again would not help. */
    missing: error instanceof ProblemError && error.code === 'verification.not-found',
    asking: isFetching,
    retry: () => refetch(),
  };
}
