import { Alert, Flex, Form, Select, type FormInstance } from 'antd';
import { useTranslation } from 'react-i18next';
import { useRequired } from '@/shared/form/useRequired';
import { yuan } from '@/shared/money/yuan';
import { WindowState } from '@/shared/plan/WindowState';
import type { Plan } from '@/shared/plan/usePlan';
import { certificateOf, usePlanNames } from '@/shared/plan/usePlanNames';

/** What a payment request is asked for. */
export interface Asked {
  planId: string;
  certificate: string;
  subjectId?: string;
}

/** The certificate, and where the plan says so the subject, to pay for; with the fee. */
export function RequestedFor({ plan, form }: { plan: Plan; form: FormInstance<Asked> }) {
  const { t } = useTranslation(['payments', 'shared']);
  const { required } = useRequired();
  const names = usePlanNames(plan);
  const chosen = Form.useWatch('certificate', form);
  const subjectId = Form.useWatch('subjectId', form);
  const { certificateTypeId, level } = chosen ? certificateOf(chosen) : {};
  const bySubject = plan.basis === 'BY_SUBJECT';
  const certificate = plan.certificates.find((one) => one.certificateTypeId === certificateTypeId && one.level === level);
  const subject = certificate?.subjects.find((one) => one.subjectId === subjectId);
  const fee = bySubject ? subject?.fee : certificate?.fee;
  const only = names.certificateOptions.length === 1 ? names.certificateOptions[0]!.value : undefined;
  return (
    <>
      <Form.Item>
        <WindowState plan={plan} of="payment" />
      </Form.Item>
      <Form.Item name="certificate" label={t('certificate')} initialValue={only} rules={[required(t('certificate'))]}>
        <Select options={names.certificateOptions} onChange={() => form.setFieldValue('subjectId', undefined)} />
      </Form.Item>
      {bySubject && (
        <Form.Item name="subjectId" label={t('subject')} rules={[required(t('subject'))]}>
          <Select options={names.subjectOptions(certificateTypeId, level)} />
        </Form.Item>
      )}
      <Flex vertical gap={8}>
        {fee !== undefined && (
          <div>
            {t('unitFee')} <strong className="code">{yuan(fee)}</strong>
          </div>
        )}
        <Alert type="info" showIcon title={t(bySubject ? 'requestHintSubject' : 'requestHint')} />
      </Flex>
    </>
  );
}
