import { queries } from '@/api/client';
import { useAccount, useMay } from '@/session/useSession';

const AN_HOUR = 60 * 60 * 1000;

interface AccountNameProps {
  id: string;
  /** What to say to those who may not know who it is, and of accounts that are gone. */
  otherwise: string;
}

/** Whose account something was done with, by the person's name. */
export function AccountName({ id, otherwise }: AccountNameProps) {
  const own = useAccount();
  const may = useMay();
  const { data } = queries.useQuery(
    'get',
    '/api/accounts/{id}',
    { params: { path: { id } } },
    { enabled: id !== own.id && may('MANAGE_ACCOUNTS'), staleTime: AN_HOUR, retry: false },
  );
  return <>{id === own.id ? own.name : (data?.name ?? otherwise)}</>;
}
