import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { api, queries } from '@/api/client';
import { useMay } from '@/session/useSession';
import { ExportButton } from '@/shared/export/ExportButton';
import { ListPage } from '@/shared/list/ListPage';
import { useListAddress } from '@/shared/list/useListAddress';
import { useOpened } from '@/shared/list/useOpened';
import { useSelection } from '@/shared/list/useSelection';
import type { Plan } from '@/shared/plan/usePlan';
import { usePlanNames } from '@/shared/plan/usePlanNames';
import { useSites } from '@/shared/site/useSites';
import { RoomDeletion } from './RoomDeletion';
import { RoomDrawer } from './RoomDrawer';
import { RoomForm } from './RoomForm';
import { RoomImport } from './RoomImport';
import { RoomMain, type RoomWay } from './RoomMain';
import { ReuseRooms } from './ReuseRooms';
import { roomColumns, type Room } from './roomColumns';
import { fitting } from './fitting';

const FILTERS = ['siteId'] as const;

/** The rooms of a plan. */
export function RoomList({ plan, choice }: { plan: Plan; choice: ReactNode }) {
  const { t } = useTranslation(['sites', 'shared']);
  const edits = useMay()('EDIT_ROOMS');
  const address = useListAddress(FILTERS);
  const path = { planId: plan.id };
  const page = queries.useQuery('get', '/api/plans/{planId}/rooms', { params: { path, query: address.query } });
  const { sites } = useSites();
  const usable = fitting(sites, plan);
  const planNames = usePlanNames(plan);
  const names = { ...planNames, site: (id: string) => sites.find((site) => site.id === id)?.name ?? '—' };
  const selection = useSelection<Room>(({ id }) => id);
  const [shown, show] = useOpened('room');
  const [way, setWay] = useState<RoomWay>();
  const changed = () => void page.refetch();
  const close = () => setWay(undefined);

  return (
    <>
      <ListPage
        title={t('rooms.title')}
        state={t('rooms.state')}
        main={edits && <RoomMain plan={plan} possible={usable.length > 0} onChosen={setWay} />}
        scope={choice}
        filters={[
          { name: 'siteId', label: t('room.site'), options: usable.map(({ id, name }) => ({ value: id, label: name })) },
        ]}
        actions={
          <>
            {edits && <RoomDeletion selection={selection} planId={plan.id} onDone={changed} />}
            <ExportButton
              selected={selection.keys.length}
              start={async () => {
                const params = { path, query: address.values };
                return (await api.POST('/api/plans/{planId}/rooms/exports', { params, body: { ids: selection.keys } })).data!;
              }}
            />
          </>
        }
        address={address}
        page={page}
        columns={roomColumns(t, show, names)}
        keyOf={({ id }) => id}
        nameOf={({ name }) => name}
        selection={selection}
        empty={t(edits ? 'rooms.empty' : 'rooms.emptyRead')}
      />
      <RoomDrawer plan={plan} id={shown} names={names} onClose={() => show(undefined)} onChanged={changed} />
      <RoomForm open={way === 'set'} plan={plan} sites={usable} onClose={close} onSaved={changed} />
      <RoomImport open={way === 'import'} planId={plan.id} onClose={close} onImported={changed} />
      <ReuseRooms open={way === 'reuse'} plan={plan} onClose={close} onReused={changed} />
    </>
  );
}
