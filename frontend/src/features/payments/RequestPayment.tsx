import { Alert, Form, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { api } from '@/api/client';
import { EditDrawer } from '@/shared/form/EditDrawer';
import { useRequired } from '@/shared/form/useRequired';
import { certificateOf } from '@/shared/plan/usePlanNames';
import { usePlan } from '@/shared/plan/usePlan';
import { RequestedFor, type Asked } from './RequestedFor';

interface RequestPaymentProps {
  open: boolean;
  onClose: () => void;
  onRequested: (number: string) => void;
}

/** 生成缴费申请单 by certificate or by subject, as the plan says. */
export function RequestPayment({ open, onClose, onRequested }: RequestPaymentProps) {
  const { t } = useTranslation(['payments', 'shared']);
  const { required } = useRequired();
  const { plans } = usePlan();
  const payable = plans.filter(({ states }) => states.payment === 'OPEN');
  const [form] = Form.useForm<Asked>();
  const planId = Form.useWatch('planId', form);
  const plan = payable.find(({ id }) => id === planId);

  async function save({ certificate, subjectId, ...asked }: Asked) {
    const { data } = await api.POST('/api/payments', { body: { ...asked, ...certificateOf(certificate), subjectId } });
    onRequested(data!.number);
  }

  return (
    <EditDrawer<Asked>
      title={t('request')}
      open={open}
      form={form}
      initial={{ planId: payable[0]?.id }}
      onClose={onClose}
      save={save}
      saveLabel={t('request')}
      doneText={t('requested')}
    >
      {payable.length === 0 && <Alert type="warning" showIcon title={t('noPlan')} className="above-fields" />}
      <Form.Item
        name="planId"
        label={t('plan')}
        rules={[required(t('plan'))]}
      >
        <Select
          disabled={payable.length === 0}
          showSearch={{ optionFilterProp: 'label' }}
          options={payable.map(({ id, name, number }) => ({ value: id, label: `${name} ${number}` }))}
          onChange={() => form.setFieldsValue({ certificate: undefined, subjectId: undefined })}
        />
      </Form.Item>
      {plan && <RequestedFor key={plan.id} plan={plan} form={form} />}
    </EditDrawer>
  );
}
