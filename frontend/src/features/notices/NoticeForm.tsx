import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { api } from '@/api/client';
import { EditDrawer } from '@/shared/form/EditDrawer';
import { useRequired } from '@/shared/form/useRequired';
import type { Notice } from './noticeColumns';

type Content = Pick<Notice, 'title' | 'text'>;

interface NoticeFormProps {
  open: boolean;
  /** The notice to edit; none adds one. */
  notice?: Notice;
  onClose: () => void;
  onSaved: () => void;
}

/** 新增公告 and 编辑公告; what is written is a draft until it is published. */
export function NoticeForm({ open, notice, onClose, onSaved }: NoticeFormProps) {
  const { t } = useTranslation(['notices', 'shared']);
  const { requiredText } = useRequired();

  async function save(content: Content, version: number) {
    if (notice) {
      await api.PUT('/api/notices/{id}', { params: { path: { id: notice.id } }, body: { ...content, version } });
    } else {
      await api.POST('/api/notices', { body: { ...content, version } });
    }
    onSaved();
  }

  async function latest() {
    const { data } = await api.GET('/api/notices/{id}', { params: { path: { id: notice!.id } } });
    const { title, text, version } = data!;
    return { title, text, version };
  }

  return (
    <EditDrawer<Content>
      title={t(notice ? 'office.edit' : 'office.add')}
      open={open}
      initial={{ title: notice?.title, text: notice?.text }}
      onClose={onClose}
      version={notice?.version}
      save={save}
      latest={notice && latest}
      width={720}
    >
      <Form.Item name="title" label={t('office.heading')} rules={[requiredText(t('office.heading'))]}>
        <Input maxLength={100} showCount />
      </Form.Item>
      <Form.Item name="text" label={t('office.text')} extra={t('office.textHint')} rules={[requiredText(t('office.text'))]}>
        <Input.TextArea autoSize={{ minRows: 12, maxRows: 24 }} maxLength={10_000} showCount />
      </Form.Item>
    </EditDrawer>
  );
}
