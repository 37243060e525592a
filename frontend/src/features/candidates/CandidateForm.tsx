import { Alert, Form, Input, InputNumber, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { api } from '@/api/client';
import type { Schema } from '@/api/types';
import { useCodes } from '@/shared/codes/useCodes';
import { EditDrawer } from '@/shared/form/EditDrawer';
import { useRequired } from '@/shared/form/useRequired';
import { useTerms } from '@/terms/useTerms';
import type { Candidate } from './candidateColumns';

type Details = Schema<'CandidateForm'>;

interface CandidateFormProps {
  open: boolean;
  /** The candidate to edit; none adds one. */
  candidate?: Candidate;
  onClose: () => void;
  onSaved: () => void;
}

/** 新增考生 and 编辑考生. */
export function CandidateForm({ open, candidate, onClose, onSaved }: CandidateFormProps) {
  const { t } = useTranslation(['candidates', 'shared']);
  const { required } = useRequired();
  const { options } = useTerms();
  const groups = useCodes('ethnic-groups').options;
  const education = useCodes('education-levels').options;
  const fixed = candidate?.state === 'ACCURATE';

  async function save(given: Details, version: number) {
    // Without a major there is no edition of its catalogue either.
    const details = given.majorCode ? given : { ...given, majorVersion: '' };
    if (candidate) {
      const path = { number: candidate.number };
      await api.PUT('/api/candidates/{number}', { params: { path }, body: { version, details } });
    } else {
      await api.POST('/api/candidates', { body: details });
    }
    onSaved();
  }

  async function latest() {
    const { data } = await api.GET('/api/candidates/{number}', { params: { path: { number: candidate!.number } } });
    return fieldsOf(data!) as Partial<Details> & { version: number };
  }

  const requiredInSchool = (label: string) => [
    ({ getFieldValue }: { getFieldValue: (name: string) => unknown }) => ({
      ...required(label),
      required: getFieldValue('kind') === 'IN_SCHOOL',
    }),
  ];
  return (
    <EditDrawer<Details>
      title={candidate ? t('edit') : t('add')}
      open={open}
      initial={candidate ? fieldsOf(candidate) : { kind: 'IN_SCHOOL', idType: 'RESIDENT_ID', majorVersion: '2021' }}
      version={candidate?.version}
      onClose={onClose}
      save={save}
      latest={candidate && latest}
    >
      {fixed && <Alert type="info" title={t('locked')} className="above-fields" />}
      <Form.Item name="kind" label={t('kind')} rules={[required(t('kind'))]}>
        <Select options={options('candidateKind')} />
      </Form.Item>
      <Form.Item name="name" label={t('name')} rules={[required(t('name'))]}>
        <Input disabled={fixed} />
      </Form.Item>
      <Form.Item name="pinyin" label={t('pinyin')} rules={[required(t('pinyin'))]}>
        <Input />
      </Form.Item>
      <Form.Item name="idType" label={t('idType')} rules={[required(t('idType'))]}>
        <Select disabled={fixed} options={options('idType')} />
      </Form.Item>
      <Form.Item name="idNumber" label={t('idNumber')} rules={[required(t('idNumber'))]}>
        <Input disabled={fixed} className="code" />
      </Form.Item>
      <Form.Item name="sex" label={t('sex')}>
        <Select allowClear options={options('sex')} />
      </Form.Item>
      <Form.Item name="phone" label={t('phone')} rules={[required(t('phone'))]}>
        <Input inputMode="tel" className="code" />
      </Form.Item>
      <Form.Item name="ethnicGroup" label={t('ethnicGroup')}>
        <Select allowClear showSearch={{ optionFilterProp: 'label' }} options={groups} />
      </Form.Item>
      <Form.Item name="majorCode" label={t('majorCode')} dependencies={['kind']} rules={requiredInSchool(t('majorCode'))}>
        <Input className="code" />
      </Form.Item>
      <Form.Item name="majorName" label={t('majorName')} dependencies={['kind']} rules={requiredInSchool(t('majorName'))}>
        <Input />
      </Form.Item>
      <Form.Item name="majorVersion" label={t('majorVersion')}>
        <Input className="code" />
      </Form.Item>
      <Form.Item name="educationLevel" label={t('educationLevel')} dependencies={['kind']} rules={requiredInSchool(t('educationLevel'))}>
        <Select allowClear options={education} />
      </Form.Item>
      <Form.Item name="entryYear" label={t('entryYear')} dependencies={['kind']} rules={requiredInSchool(t('entryYear'))}>
        <InputNumber controls={false} style={{ width: 120 }} />
      </Form.Item>
    </EditDrawer>
  );
}

/** A record as the fields show it; the API says 0 where there is no year. */
function fieldsOf(candidate: Candidate): Partial<Details> {
  return { ...candidate, entryYear: candidate.entryYear || undefined } as Partial<Details>;
}
