import { Alert, Form, Input, InputNumber, Radio, Select } from 'antd';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '@/api/client';
import { CERTIFICATE_TYPES, type CertificateType } from '@/shared/certificateType/useCertificateTypes';
import { EditDrawer } from '@/shared/form/EditDrawer';
import { useRequired } from '@/shared/form/useRequired';
import { useTerms } from '@/terms/useTerms';
import { MajorPicker } from './MajorPicker';

type Details = Pick<CertificateType, 'number' | 'name' | 'levels' | 'majors' | 'passRule' | 'totalPassScore'>;

interface CertificateTypeFormProps {
  open: boolean;
  /** The type to edit; none adds one. */
  type?: CertificateType;
  onClose: () => void;
  onSaved: (type: CertificateType) => void;
}

/** 新增证书 and 编辑证书. */
export function CertificateTypeForm({ open, type, onClose, onSaved }: CertificateTypeFormProps) {
  const { t } = useTranslation(['exams', 'shared']);
  const { required } = useRequired();
  const { options } = useTerms();
  const queryClient = useQueryClient();
  const [form] = Form.useForm<Details>();
  const passRule = Form.useWatch('passRule', form);
  const fixed = type?.published;

  async function save(typed: Details, version: number) {
    const body = { ...typed, version, majors: typed.majors ?? [], totalPassScore: typed.passRule === 'TOTAL_SCORE' ? typed.totalPassScore : 0 };
    const { data } = type
      ? await api.PUT('/api/certificate-types/{id}', { params: { path: { id: type.id } }, body })
      : await api.POST('/api/certificate-types', { body });
    void queryClient.invalidateQueries({ queryKey: CERTIFICATE_TYPES });
    onSaved(data!);
  }

  async function latest() {
    const { data } = await api.GET('/api/certificate-types/{id}', { params: { path: { id: type!.id } } });
    return data!;
  }

  return (
    <EditDrawer<Details>
      title={type ? t('type.edit') : t('type.add')}
      open={open}
      form={form}
      initial={type ?? { levels: [], majors: [], passRule: 'ALL_SUBJECTS' }}
      onClose={onClose}
      version={type?.version}
      save={save}
      latest={type && latest}
      width={640}
    >
      {fixed && <Alert type="info" title={t('type.fixed')} className="above-fields" />}
      <Form.Item name="number" label={t('type.number')} extra={t('type.numberHint')} rules={[required(t('type.number'))]}>
        <Input disabled={fixed} className="code" inputMode="numeric" maxLength={8} />
      </Form.Item>
      <Form.Item name="name" label={t('type.name')} rules={[required(t('type.name'))]}>
        <Input disabled={fixed} maxLength={100} />
      </Form.Item>
      <Form.Item name="levels" label={t('type.levels')} rules={[required(t('type.levels'))]}>
        <Select mode="multiple" showSearch={{ optionFilterProp: 'label' }} options={options('level')} />
      </Form.Item>
      <Form.Item name="passRule" label={t('type.passRule')}>
        <Radio.Group options={options('passRule')} />
      </Form.Item>
      {passRule === 'TOTAL_SCORE' && (
        <Form.Item name="totalPassScore" label={t('type.totalPassScore')} rules={[required(t('type.totalPassScore'))]}>
          <InputNumber min={1} max={10000} precision={0} />
        </Form.Item>
      )}
      <Form.Item name="majors" label={t('type.majors')}>
        <MajorPicker />
      </Form.Item>
    </EditDrawer>
  );
}
