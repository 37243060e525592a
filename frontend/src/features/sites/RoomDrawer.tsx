import { Button, Space } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { queries } from '@/api/client';
import { useMay } from '@/session/useSession';
import { DetailDrawer } from '@/shared/page/DetailDrawer';
import { Facts } from '@/shared/page/Facts';
import type { Plan } from '@/shared/plan/usePlan';
import { useSites } from '@/shared/site/useSites';
import { StateTag } from '@/terms/StateTag';
import { Word } from '@/terms/Word';
import { RoomForm } from './RoomForm';
import type { RoomNames } from './roomColumns';
import { useRoomRemoval } from './useRoomRemoval';

interface RoomDrawerProps {
  plan: Plan;
  id: string | undefined;
  names: RoomNames;
  onClose: () => void;
  onChanged: () => void;
}

/** All about one room; what may be changed follows from its state. */
export function RoomDrawer({ plan, id, names, onClose, onChanged }: RoomDrawerProps) {
  const { t } = useTranslation(['sites', 'shared']);
  const edits = useMay()('EDIT_ROOMS');
  const { sites } = useSites();
  const [editing, setEditing] = useState(false);
  const read = queries.useQuery(
    'get',
    '/api/plans/{planId}/rooms/{id}',
    { params: { path: { planId: plan.id, id: id ?? '' } } },
    { enabled: id !== undefined },
  );
  const remove = useRoomRemoval(plan.id, (all) => {
    onChanged();
    void (all ? onClose() : read.refetch());
  });

  return (
    <DetailDrawer
      of={read}
      title={read.data?.name ?? t('room.one')}
      open={id !== undefined}
      onClose={onClose}
      extra={(room) =>
        edits && (
          <Space>
            {room.state === 'NOT_ARRANGED' && (
              <Button danger onClick={() => remove([room])}>
                {t('shared:action.delete')}
              </Button>
            )}
            {room.state !== 'ENDED' && (
              <Button type="primary" onClick={() => setEditing(true)}>
                {t('shared:action.edit')}
              </Button>
            )}
          </Space>
        )
      }
    >
      {(room) => (
        <>
          <Facts
            items={[
              { key: 'state', label: t('room.state'), children: <StateTag of="roomState" value={room.state} /> },
              { key: 'site', label: t('room.site'), children: names.site(room.siteId) },
              { key: 'certificate', label: t('room.certificate'), children: names.certificate(room.certificateTypeId, room.level) },
              { key: 'subjects', label: t('room.subjects'), children: room.subjectIds.map(names.subject).join(t('shared:and')) },
              { key: 'type', label: t('room.type'), children: <Word of="roomType" value={room.type} /> },
              { key: 'seats', label: t('room.seats'), children: <span className="code">{room.seats}</span> },
              { key: 'address', label: t('room.address'), children: room.address },
            ]}
          />
          {room.state === 'ENDED' && <p className="quiet">{t('room.ended')}</p>}
          <RoomForm
            open={editing}
            plan={plan}
            sites={sites.filter((site) => site.id === room.siteId)}
            room={room}
            onClose={() => setEditing(false)}
            onSaved={() => {
              void read.refetch();
              onChanged();
            }}
          />
        </>
      )}
    </DetailDrawer>
  );
}
