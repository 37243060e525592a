import { Form, Radio, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '@/api/client';
import type { Schema } from '@/api/types';
import { EditDrawer } from '@/shared/form/EditDrawer';
import { useRequired } from '@/shared/form/useRequired';
import type { Plan } from '@/shared/plan/usePlan';
import { certificateOf, usePlanNames } from '@/shared/plan/usePlanNames';
import { useTerms } from '@/terms/useTerms';
import { CandidateChoice } from './CandidateChoice';
import { dependsOnKind } from './dependsOnKind';

type Kind = Schema<'CandidateKind'>;

interface RegisterFormProps {
  open: boolean;
  plan: Plan;
  onClose: () => void;
  onSaved: () => void;
}

interface Wish {
  candidate: string;
  certificate: string;
  subjectId?: string;
  kind?: Kind;
}

/** 单个报考: registers one candidate for a certificate, or for a subject where the plan says so. */
export function RegisterForm({ open, plan, onClose, onSaved }: RegisterFormProps) {
  const { t } = useTranslation(['registrations', 'shared']);
  const { required } = useRequired();
  const { options } = useTerms();
  const names = usePlanNames(plan);
  const [form] = Form.useForm<Wish>();
  // Where the kind has to be named, it is proposed as it is on record.
  const [recorded, setRecorded] = useState<Kind>();
  const certificate = Form.useWatch('certificate', form);
  const subjectId = Form.useWatch('subjectId', form);
  const { certificateTypeId, level } = certificate ? certificateOf(certificate) : {};
  const bySubject = plan.basis === 'BY_SUBJECT';
  const byKind = dependsOnKind(plan, certificateTypeId, level, subjectId);

  async function save({ candidate, certificate: chosen, subjectId: subject, kind }: Wish) {
    await api.POST('/api/plans/{planId}/registrations', {
      params: { path: { planId: plan.id } },
      body: { candidateNumber: candidate, ...certificateOf(chosen), subjectId: subject, kind },
    });
    onSaved();
  }

  const only = names.certificateOptions.length === 1 ? names.certificateOptions[0]!.value : undefined;
  return (
    <EditDrawer<Wish>
      title={t('single')}
      open={open}
      form={form}
      initial={{ certificate: only }}
      onClose={onClose}
      save={save}
      saveLabel={t('register')}
      doneText={t('registered')}
    >
      <Form.Item name="candidate" label={t('candidate')} extra={t('candidateHint')} rules={[required(t('candidate'))]}>
        <CandidateChoice open={open} onKind={(kind) => (setRecorded(kind), form.setFieldValue('kind', kind))} />
      </Form.Item>
      <Form.Item name="certificate" label={t('certificate')} rules={[required(t('certificate'))]}>
        <Select
          showSearch={{ optionFilterProp: 'label' }}
          options={names.certificateOptions}
          onChange={() => form.setFieldsValue({ subjectId: undefined, kind: recorded })}
        />
      </Form.Item>
      {bySubject && (
        <Form.Item name="subjectId" label={t('subject')} rules={[required(t('subject'))]}>
          <Select options={names.subjectOptions(certificateTypeId, level)} />
        </Form.Item>
      )}
      {byKind && (
        <Form.Item name="kind" initialValue={recorded} label={t('kind')} extra={t('kindHint')} rules={[required(t('kind'))]}>
          <Radio.Group options={options('candidateKind')} />
        </Form.Item>
      )}
    </EditDrawer>
  );
}
