import { useTranslation } from 'react-i18next';
import { queries } from '@/api/client';
import { useAccount, useMay } from '@/session/useSession';
import { ListPage } from '@/shared/list/ListPage';
import { useListAddress } from '@/shared/list/useListAddress';
import { useOpened } from '@/shared/list/useOpened';
import { useSelection } from '@/shared/list/useSelection';
import { usePlan } from '@/shared/plan/usePlan';
import type { Certificate } from './certificate';
import { useCertificateColumns } from './certificateColumns';
import { CertificateDrawer } from './CertificateDrawer';
import { deedsIn, sideOf, type State } from './deeds';
import { ListActions, MainAction } from './ListActions';
import { ListTabs } from './ListTabs';
import { SignDialog } from './signing/SignDialog';
import { useDeeds } from './useDeeds';

/** How often a list that empties by itself is read again, in milliseconds. */
const PACE = 3000;

const FILTERS = ['planId'] as const;

/** One of the lists of 证书发放 with what may be done in it. */
export function CertificateList({ state }: { state: State }) {
  const { t } = useTranslation(['issuance', 'shared']);
  const deeds = deedsIn(state, sideOf(useAccount().role), useMay());
  const address = useListAddress(FILTERS);
  const page = queries.useQuery(
    'get',
    '/api/certificates',
    { params: { query: { ...address.query, state } as never } },
    { refetchInterval: ({ state: query }) => state === 'ISSUING' && query.data?.items?.length ? PACE : false },
  );
  const selection = useSelection<Certificate>(({ id }) => id);
  const [shown, show] = useOpened('record');
  const [batch, openBatch] = useOpened('signing');
  const { plans } = usePlan();
  const doing = useDeeds({ state, planId: address.values.planId, onStarted: selection.clear, openBatch });
  const columns = useCertificateColumns(state, deeds, show, doing);

  return (
    <>
      <ListPage
        title={t('title')}
        state={t(`says.${state}`)}
        main={<MainAction deeds={deeds} doing={doing} selection={selection} isEmpty={!page.data?.items?.length} />}
        scope={<ListTabs state={state} />}
        filters={[{ name: 'planId', label: t('plan'), options: plans.map(({ id, name, number }) => ({ value: id, label: `${name} ${number}` })) }]}
        actions={<ListActions state={state} deeds={deeds} doing={doing} selection={selection} planId={address.values.planId} />}
        address={address}
        page={page}
        columns={columns}
        keyOf={({ id }) => id}
        nameOf={({ candidateName }) => candidateName}
        selection={selection}
        empty={t(`empty.${state}`)}
      />
      <CertificateDrawer id={shown} onClose={() => show(undefined)} doing={doing} />
      <SignDialog batchId={batch} onClose={() => openBatch(undefined)} />
      {doing.dialogs}
    </>
  );
}
