import { Form, Input, InputNumber, Select, Space } from 'antd';
import { useTranslation } from 'react-i18next';
import { api } from '@/api/client';
import type { CertificateType } from '@/shared/certificateType/useCertificateTypes';
import { EditDrawer } from '@/shared/form/EditDrawer';
import { useRequired } from '@/shared/form/useRequired';
import { useTerms } from '@/terms/useTerms';
import type { Subject } from './subjectColumns';

type Details = Pick<Subject, 'level' | 'number' | 'name' | 'mode' | 'fullScore' | 'passScore' | 'audience'>;

interface SubjectFormProps {
  open: boolean;
  /** Whose subject it is. */
  type: CertificateType;
  /** The subject to edit; none adds one. */
  subject?: Subject;
  onClose: () => void;
  onSaved: () => void;
}

/** 新增科目 and 编辑科目. */
export function SubjectForm({ open, type, subject, onClose, onSaved }: SubjectFormProps) {
  const { t } = useTranslation(['exams', 'shared']);
  const { required } = useRequired();
  const { options, term } = useTerms();
  const [form] = Form.useForm<Details>();
  const mode = Form.useWatch('mode', form);
  const fullScore = Form.useWatch('fullScore', form);

  async function save(details: Details, version: number) {
    const body = { ...details, version };
    const typeId = type.id;
    if (subject) {
      const path = { typeId, id: subject.id };
      await api.PUT('/api/certificate-types/{typeId}/subjects/{id}', { params: { path }, body });
    } else {
      await api.POST('/api/certificate-types/{typeId}/subjects', { params: { path: { typeId } }, body });
    }
    onSaved();
  }

  async function latest() {
    const { data } = await api.GET('/api/certificate-types/{typeId}/subjects', { params: { path: { typeId: type.id } } });
    return data!.find(({ id }) => id === subject!.id)!;
  }

  const levels = type.levels.map((level) => ({ value: level, label: term('level', level) }));
  return (
    <EditDrawer<Details>
      title={`${subject ? t('subject.edit') : t('subject.add')} · ${type.name}`}
      open={open}
      form={form}
      initial={subject ?? { level: type.levels[0], audience: 'ALL', fullScore: 100, passScore: 60 }}
      onClose={onClose}
      version={subject?.version}
      save={save}
      latest={subject && latest}
    >
      <Form.Item name="number" label={t('subject.number')} extra={t('subject.numberHint')} rules={[required(t('subject.number'))]}>
        <Input className="code" maxLength={20} />
      </Form.Item>
      <Form.Item name="name" label={t('subject.name')} rules={[required(t('subject.name'))]}>
        <Input maxLength={100} />
      </Form.Item>
      <Form.Item name="level" label={t('subject.level')} rules={[required(t('subject.level'))]}>
        <Select options={levels} />
      </Form.Item>
      <Form.Item
        name="mode"
        label={t('subject.mode')}
        rules={[required(t('subject.mode'))]}
        extra={`${t('subject.roomTypeHint')}${mode ? term('roomType', mode) : '—'}`}
      >
        <Select options={options('examMode')} />
      </Form.Item>
      <Space size={16}>
        <Form.Item name="fullScore" label={t('subject.fullScore')} rules={[required(t('subject.fullScore'))]}>
          <InputNumber min={1} max={1000} precision={0} />
        </Form.Item>
        <Form.Item name="passScore" label={t('subject.passScore')} rules={[required(t('subject.passScore'))]}>
          <InputNumber min={0} max={fullScore ?? 1000} precision={0} />
        </Form.Item>
      </Space>
      <Form.Item name="audience" label={t('subject.audience')} rules={[required(t('subject.audience'))]}>
        <Select options={options('audience')} />
      </Form.Item>
    </EditDrawer>
  );
}
