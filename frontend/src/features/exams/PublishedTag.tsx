import { Tag } from 'antd';
import { useTranslation } from 'react-i18next';

/** 已发布 or 未发布. */
export function PublishedTag({ published }: { published: boolean }) {
  const { t } = useTranslation('exams');
  return <Tag color={published ? 'success' : undefined}>{t(published ? 'published' : 'unpublished')}</Tag>;
}
