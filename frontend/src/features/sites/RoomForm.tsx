import { Alert, Form, Input, InputNumber, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { api } from '@/api/client';
import { EditDrawer } from '@/shared/form/EditDrawer';
import { useRequired } from '@/shared/form/useRequired';
import type { Plan } from '@/shared/plan/usePlan';
import type { Site } from '@/shared/site/useSites';
import { RoomSubjects } from './RoomSubjects';
import type { Room } from './roomColumns';

interface RoomFields {
  siteId: string;
  name: string;
  address: string;
  seats: number;
  subjectIds: string[];
}

interface RoomFormProps {
  open: boolean;
  plan: Plan;
  /** Where rooms of the plan can be. */
  sites: Site[];
  /** The room to edit; none sets one up. */
  room?: Room;
  onClose: () => void;
  onSaved: () => void;
}

const MOST_SEATS = 1000;

/** 设置考场 and 编辑考场. */
export function RoomForm({ open, plan, sites, room, onClose, onSaved }: RoomFormProps) {
  const { t } = useTranslation(['sites', 'shared']);
  const { required } = useRequired();
  const [form] = Form.useForm<RoomFields>();
  const chosen = Form.useWatch('siteId', form);
  const { certificateTypeId, level } = room ?? sites.find(({ id }) => id === chosen) ?? {};
  const seatsOnly = room?.state === 'ARRANGING';

  async function save(fields: RoomFields, version: number) {
    const path = { planId: plan.id };
    if (room) {
      const body = { ...fields, siteId: room.siteId, version };
      await api.PUT('/api/plans/{planId}/rooms/{id}', { params: { path: { ...path, id: room.id } }, body });
    } else {
      await api.POST('/api/plans/{planId}/rooms', { params: { path }, body: { ...fields, version } });
    }
    onSaved();
  }

  async function latest() {
    const path = { planId: plan.id, id: room!.id };
    return (await api.GET('/api/plans/{planId}/rooms/{id}', { params: { path } })).data!;
  }

  const only = sites.length === 1 ? sites[0] : undefined;
  return (
    <EditDrawer<RoomFields>
      title={room ? t('rooms.edit') : t('rooms.set')}
      open={open}
      form={form}
      initial={room ?? { siteId: only?.id, address: only?.address, subjectIds: [] }}
      version={room?.version}
      latest={room && latest}
      onClose={onClose}
      save={save}
    >
      {seatsOnly && <Alert type="info" showIcon title={t('room.seatsOnly', { seats: room.seats })} className="above-fields" />}
      <Form.Item name="siteId" label={t('room.site')} rules={[required(t('room.site'))]}>
        <Select
          disabled={room !== undefined}
          options={sites.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={(id) => form.setFieldsValue({ address: sites.find((site) => site.id === id)?.address, subjectIds: [] })}
        />
      </Form.Item>
      <Form.Item name="name" label={t('room.name')} extra={t('room.uniqueName')} rules={[required(t('room.name'))]}>
        <Input disabled={seatsOnly} maxLength={50} />
      </Form.Item>
      <Form.Item name="address" label={t('room.address')} rules={[required(t('room.address'))]}>
        <Input disabled={seatsOnly} maxLength={200} />
      </Form.Item>
      <Form.Item name="seats" label={t('room.seats')} rules={[required(t('room.seats'))]}>
        <InputNumber min={seatsOnly ? room.seats : 1} max={MOST_SEATS} precision={0} style={{ width: 120 }} />
      </Form.Item>
      <RoomSubjects plan={plan} certificateTypeId={certificateTypeId} level={level} disabled={seatsOnly} />
    </EditDrawer>
  );
}
