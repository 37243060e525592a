import { DeleteOutlined } from '@ant-design/icons';
import { Button, Flex, Form, Input, InputNumber, Select, type FormInstance } from 'antd';
import { useTranslation } from 'react-i18next';
import { useCertificateTypes } from '@/shared/certificateType/useCertificateTypes';
import { useTerms } from '@/terms/useTerms';
import { NameOf } from './NameOf';
import type { PlanDraft } from './draft';
import { SubjectRow } from './SubjectRow';
import { useSubjects } from './useSubjects';

interface CertificateCardProps {
  form: FormInstance<PlanDraft>;
  /** Where it stands among the draft's certificates. */
  place: number;
  onRemove: () => void;
}

/** One certificate of a draft: its fee and its subjects with their exam times. */
export function CertificateCard({ form, place, onRemove }: CertificateCardProps) {
  const { t } = useTranslation(['exams', 'shared']);
  const { term } = useTerms();
  const { data: types = [] } = useCertificateTypes();
  const basis = Form.useWatch('basis', form);
  const certificate = Form.useWatch(['certificates', place], form);
  const subjects = useSubjects(certificate ? [certificate.certificateTypeId] : []).filter(({ level }) => level === certificate?.level);
  const nameOf = (id: string) => {
    const name = types.find((type) => type.id === id)?.name ?? id;
    return certificate ? t('shared:plan.certificateAt', { name, level: term('level', certificate.level) }) : name;
  };
  const name = nameOf(certificate?.certificateTypeId ?? '');
  return (
    <fieldset className="plan-certificate" aria-label={name}>
      <Flex justify="space-between" align="flex-start" gap={16}>
        <Form.Item name={[place, 'certificateTypeId']} className="flush">
          <NameOf nameOf={nameOf} strong />
        </Form.Item>
        <Button type="text" icon={<DeleteOutlined />} aria-label={t('plan.remove', { name })} onClick={onRemove} />
      </Flex>
      <Form.Item name={[place, 'level']} hidden>
        <Input />
      </Form.Item>
      <Form.Item name={[place, 'fee']} label={t('plan.fee')} hidden={basis !== 'BY_CERTIFICATE'}>
        <InputNumber min={0} precision={2} className="code" />
      </Form.Item>
      <Form.List name={[place, 'subjects']}>
        {(fields, { add, remove }, { errors }) => {
          const missing = subjects.filter(({ id }) => !certificate?.subjects?.some((one) => one.subjectId === id));
          return (
            <>
              {fields.map(({ key, name: at }) => (
                <SubjectRow key={key} at={at} subjects={subjects} withFee={basis === 'BY_SUBJECT'} onRemove={() => remove(at)} />
              ))}
              {missing.length > 0 && (
                <Select
                  value={null}
                  placeholder={t('plan.addSubject')}
                  aria-label={`${name} ${t('plan.addSubject')}`}
                  options={missing.map((one) => ({ value: one.id, label: `${one.name} ${one.number}` }))}
                  onChange={(subjectId: string | null) => subjectId && add({ subjectId, exam: null, fee: 0 })}
                  style={{ minWidth: 200, marginBottom: 8 }}
                />
              )}
              <Form.ErrorList errors={errors} />
            </>
          );
        }}
      </Form.List>
    </fieldset>
  );
}
