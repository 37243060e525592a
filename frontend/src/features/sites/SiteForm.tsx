import { Alert, Checkbox, Form, Input } from 'antd';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useQueryClient } from '@tanstack/react-query';
import { api } from '@/api/client';
import { EditDrawer } from '@/shared/form/EditDrawer';
import { useRequired } from '@/shared/form/useRequired';
import { SITES, type Site } from '@/shared/site/useSites';
import { SiteCertificate } from './SiteCertificate';

interface SiteFields {
  certificateTypeId: string;
  level: Site['level'];
  address: string;
  contactName: string;
  contactPhone: string;
  submit: boolean;
}

interface SiteFormProps {
  open: boolean;
  /** The site to edit; none applies for one. */
  site?: Site;
  onClose: () => void;
  onSaved: () => void;
}

/** 申报考核站点 and 编辑考核站点. */
export function SiteForm({ open, site, onClose, onSaved }: SiteFormProps) {
  const { t } = useTranslation(['sites', 'shared']);
  const { requiredText } = useRequired();
  const [form] = Form.useForm<SiteFields>();
  const queryClient = useQueryClient();
  // Kept, but not submitted: the next try goes on with the same application.
  const kept = useRef<Site>(undefined);

  async function save({ submit, certificateTypeId, level, ...details }: SiteFields, read: number) {
    const before = site ? { id: site.id, version: read } : kept.current;
    const { data } = before
      ? await api.PUT('/api/sites/{id}', { params: { path: { id: before.id } }, body: { ...details, version: before.version } })
      : await api.POST('/api/sites', { body: { certificateTypeId, level, ...details } });
    const { id } = data!;
    if (!site) {
      kept.current = data;
    }
    void queryClient.invalidateQueries({ queryKey: SITES });
    onSaved();
    if (submit) {
      await api.POST('/api/sites/{id}/submit', { params: { path: { id } } });
      onSaved();
    }
    kept.current = undefined;
  }

  async function latest() {
    const { data } = await api.GET('/api/sites/{id}', { params: { path: { id: site!.id } } });
    return data!;
  }

  return (
    <EditDrawer<SiteFields>
      title={site ? t('sites.edit') : t('sites.apply')}
      open={open}
      form={form}
      initial={{ ...(site as Partial<SiteFields> | undefined), submit: true }}
      onClose={() => {
        kept.current = undefined;
        onClose();
      }}
      version={site?.version}
      latest={site && latest}
      save={save}
    >
      {site?.state === 'RETURNED' && (
        <Alert type="warning" showIcon title={t('site.returned')} description={site.reviewReason} className="above-fields" />
      )}
      {site ? <p>{site.name}</p> : <SiteCertificate />}
      <Form.Item name="address" label={t('site.address')} rules={[requiredText(t('site.address'))]}>
        <Input maxLength={200} />
      </Form.Item>
      <Form.Item name="contactName" label={t('site.contact')} rules={[requiredText(t('site.contact'))]}>
        <Input maxLength={50} autoComplete="off" />
      </Form.Item>
      <Form.Item name="contactPhone" label={t('site.phone')} rules={[requiredText(t('site.phone'))]}>
        <Input inputMode="tel" className="code" maxLength={30} autoComplete="off" />
      </Form.Item>
      <Form.Item name="submit" valuePropName="checked">
        <Checkbox>{t('site.submitNow')}</Checkbox>
      </Form.Item>
    </EditDrawer>
  );
}
