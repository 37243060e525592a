import { queries } from '@/api/client';

const MOST = 100;

/** Shows whose account an id is; accounts that are deleted by now keep their id. */
export function useHolders() {
  const { data } = queries.useQuery('get', '/api/accounts', { params: { query: { size: MOST } } });
  const accounts = new Map(data?.items?.map((account) => [account.id, account]));
  return (id: string) => {
    const account = accounts.get(id);
    return account ? (
      <>
        {account.name} <span className="quiet code">{account.loginName}</span>
      </>
    ) : (
      <span className="code">{id}</span>
    );
  };
}
