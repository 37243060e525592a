import { App, Form, Select, type FormInstance } from 'antd';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCertificateTypes } from '@/shared/certificateType/useCertificateTypes';
import { reasonsOf } from '@/shared/page/Refused';
import { Section } from '@/shared/page/Section';
import { certificateKey, certificateOf } from '@/shared/plan/usePlanNames';
import { useTerms } from '@/terms/useTerms';
import { CertificateCard } from './CertificateCard';
import type { CertificateDraft, PlanDraft } from './draft';
import { subjectsOf } from './useSubjects';

/** The certificates of a draft; adding one brings all subjects of its level. */
export function CertificateFields({ form }: { form: FormInstance<PlanDraft> }) {
  const { t } = useTranslation(['exams', 'shared']);
  const { term } = useTerms();
  const { message } = App.useApp();
  const queryClient = useQueryClient();
  const types = useCertificateTypes();
  const chosen = Form.useWatch('certificates', form) ?? [];
  const [adding, setAdding] = useState(false);
  const taken = new Set(chosen.map(({ certificateTypeId, level }) => certificateKey(certificateTypeId, level)));
  const options = (types.data ?? [])
    .filter(({ published }) => published)
    .flatMap(({ id, name, levels }) =>
      levels.map((level) => ({ value: certificateKey(id, level), label: t('shared:plan.certificateAt', { name, level: term('level', level) }) })),
    )
    .filter(({ value }) => !taken.has(value));

  async function drafted(key: string): Promise<CertificateDraft> {
    const { certificateTypeId, level } = certificateOf(key);
    const subjects = await queryClient.fetchQuery(subjectsOf(certificateTypeId));
    return {
      certificateTypeId,
      level,
      fee: 0,
      subjects: subjects.filter((one) => one.level === level).map(({ id }) => ({ subjectId: id, exam: null, fee: 0 })),
    };
  }

  async function add(key: string, append: (certificate: CertificateDraft) => void) {
    setAdding(true);
    try {
      append(await drafted(key));
    } catch (failure) {
      void message.error(reasonsOf(failure).join(t('shared:and')));
    } finally {
      setAdding(false);
    }
  }

  return (
    <Section title={t('plan.certificates')}>
      <Form.List name="certificates">
        {(fields, { add: append, remove }, { errors, warnings }) => (
          <>
            {fields.map(({ key, name }) => (
              <CertificateCard key={key} form={form} place={name} onRemove={() => remove(name)} />
            ))}
            <Select
              showSearch={{ optionFilterProp: 'label' }}
              value={null}
              loading={adding || types.isLoading}
              disabled={adding}
              placeholder={t('plan.addCertificate')}
              aria-label={t('plan.addCertificate')}
              options={options}
              notFoundContent={t('plan.noMoreCertificates')}
              onChange={(key: string | null) => key && void add(key, append)}
              style={{ width: '100%', maxWidth: 480 }}
            />
            <Form.ErrorList errors={errors} warnings={warnings} />
          </>
        )}
      </Form.List>
    </Section>
  );
}
