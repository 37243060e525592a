import { queries } from '@/api/client';

const MOST = 100;

/** Whose accounts there are, and whose an id is; accounts that are deleted by now keep their id. */
export function useHolders() {
  const { data } = queries.useQuery('get', '/api/accounts', { params: { query: { size: MOST } } });
  const accounts = new Map(data?.items?.map((account) => [account.id, account]));
  const of = (id: string) => {
    const account = accounts.get(id);
    return account ? (
      <>
        {account.name} <span className="quiet code">{account.loginName}</span>
      </>
    ) : (
      <span className="code">{id}</span>
    );
  };
  return { of, options: [...accounts.values()].map(({ id, name, loginName }) => ({ value: id, label: `${name} ${loginName}` })) };
}
