import { App, Flex, Form, Modal, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '@/api/client';
import { Refused } from '@/shared/page/Refused';
import { usePlan, type Plan } from '@/shared/plan/usePlan';
import { useEarlierRooms } from './useEarlierRooms';

interface ReuseRoomsProps {
  open: boolean;
  plan: Plan;
  onClose: () => void;
  onReused: () => void;
}

/** 沿用以往考场: sets up the rooms of an earlier plan again. */
export function ReuseRooms({ open, plan, onClose, onReused }: ReuseRoomsProps) {
  const { t } = useTranslation(['sites', 'shared']);
  const { message } = App.useApp();
  const { plans } = usePlan();
  const [from, setFrom] = useState<string>();
  const [failure, setFailure] = useState<unknown>();
  const [pending, setPending] = useState(false);
  const { data: rooms, error, isFetching } = useEarlierRooms(open ? from : undefined);
  const earlier = plans.filter(({ id }) => id !== plan.id);

  async function reuse() {
    setPending(true);
    setFailure(undefined);
    try {
      const path = { planId: plan.id };
      const { data } = await api.POST('/api/plans/{planId}/rooms/reuse', { params: { path }, body: { planId: from } });
      const left = rooms!.length - data!.length;
      if (data!.length > 0) {
        void message.success(t('reuse.done', { count: data!.length }));
      }
      if (left > 0) {
        void message.warning(t('reuse.left', { count: left }), 8);
      }
      onReused();
      onClose();
    } catch (refusal) {
      setFailure(refusal);
    } finally {
      setPending(false);
    }
  }

  return (
    <Modal
      title={t('rooms.reuse')}
      open={open}
      onCancel={onClose}
      afterClose={() => {
        setFrom(undefined);
        setFailure(undefined);
      }}
      onOk={() => void reuse()}
      okText={t('reuse.do')}
      okButtonProps={{ disabled: !rooms?.length, loading: pending }}
      destroyOnHidden
    >
      <Flex vertical gap={12}>
        {failure !== undefined && <Refused what={t('reuse.failed')} by={failure} />}
        <Form.Item label={t('reuse.plan')} layout="vertical" className="flush">
          <Select
            aria-label={t('reuse.plan')}
            placeholder={earlier.length > 0 ? t('shared:form.choose') : t('reuse.noPlans')}
            disabled={earlier.length === 0}
            showSearch={{ optionFilterProp: 'label' }}
            loading={isFetching}
            options={earlier.map(({ id, name, number }) => ({ value: id, label: `${name} ${number}` }))}
            value={from}
            onChange={setFrom}
          />
        </Form.Item>
        {error && <Refused what={t('shared:list.failed')} by={error} />}
        {rooms && <span role="status">{rooms.length > 0 ? t('reuse.found', { count: rooms.length }) : t('reuse.nothing')}</span>}
      </Flex>
    </Modal>
  );
}
