import { queries } from '@/api/client';
import { useAccount } from '@/session/useSession';

const AN_HOUR = 60 * 60 * 1000;

interface AccountNameProps {
  id: string;
  /** Somebody of another institution, whose people nobody knows by name. */
  foreign?: boolean;
  /** What to say of accounts that are foreign or gone. */
  otherwise: string;
}

/** Whose account something was done with, by the person's name. */
export function AccountName({ id, foreign, otherwise }: AccountNameProps) {
  const own = useAccount();
  const { data } = queries.useQuery(
    'get',
    '/api/accounts/{id}/name',
    { params: { path: { id } } },
    { enabled: id !== own.id && !foreign, staleTime: AN_HOUR, retry: false },
  );
  return <>{id === own.id ? own.name : (data?.name ?? otherwise)}</>;
}
