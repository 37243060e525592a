import { Form, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { queries } from '@/api/client';
import { useRequired } from '@/shared/form/useRequired';
import { useTerms } from '@/terms/useTerms';

const MOST = 100;

/** What a site is applied for: a certificate, and one of its levels. */
export function SiteCertificate() {
  const { t } = useTranslation(['sites', 'shared']);
  const { required } = useRequired();
  const { term } = useTerms();
  const { data, isLoading } = queries.useQuery('get', '/api/certificate-types', { params: { query: { size: MOST } } });
  const types = data?.items ?? [];
  const form = Form.useFormInstance();
  const chosen = Form.useWatch<string | undefined>('certificateTypeId', form);
  const levels = types.find(({ id }) => id === chosen)?.levels ?? [];
  return (
    <>
      <Form.Item name="certificateTypeId" label={t('site.certificate')} rules={[required(t('site.certificate'))]}>
        <Select
          showSearch={{ optionFilterProp: 'label' }}
          loading={isLoading}
          options={types.map(({ id, name, number }) => ({ value: id, label: `${name} ${number}` }))}
          onChange={(id: string) => {
            const offered = types.find((type) => type.id === id)?.levels ?? [];
            form.setFieldValue('level', offered.length === 1 ? offered[0] : undefined);
          }}
        />
      </Form.Item>
      <Form.Item name="level" label={t('site.level')} extra={t('site.naming')} rules={[required(t('site.level'))]}>
        <Select options={levels.map((level) => ({ value: level, label: term('level', level) }))} />
      </Form.Item>
    </>
  );
}
