import { Button, Flex } from 'antd';
import { useTranslation } from 'react-i18next';
import { api } from '@/api/client';
import { useBulk } from '@/shared/bulk/useBulk';
import type { Notice } from './noticeColumns';

interface NoticeActionsProps {
  notice: Notice;
  onEdit: () => void;
  onChanged: () => void;
  onDeleted: () => void;
}

/** Publishing, withdrawing, editing and deleting; what is public is withdrawn before anything else. */
export function NoticeActions({ notice, onEdit, onChanged, onDeleted }: NoticeActionsProps) {
  const { t } = useTranslation(['notices', 'shared']);
  const ask = useBulk();
  const { title } = notice;
  const params = { path: { id: notice.id } };

  if (notice.state === 'PUBLISHED') {
    const withdraw = async () => {
      await api.POST('/api/notices/{id}/withdraw', { params });
      onChanged();
    };
    return (
      <div>
        <Button
          onClick={() => void ask({ action: t('office.withdraw'), count: 1, question: t('office.withdrawSure', { title }), run: withdraw })}
        >
          {t('office.withdraw')}
        </Button>
      </div>
    );
  }

  const publish = async () => {
    await api.POST('/api/notices/{id}/publish', { params });
    onChanged();
  };
  const remove = async () => {
    await api.DELETE('/api/notices/{id}', { params });
    onDeleted();
  };
  return (
    <Flex gap={8} wrap>
      <Button
        type="primary"
        onClick={() => void ask({ action: t('office.publish'), count: 1, question: t('office.publishSure', { title }), run: publish })}
      >
        {t('office.publish')}
      </Button>
      <Button onClick={onEdit}>{t('shared:action.edit')}</Button>
      <Button
        danger
        onClick={() =>
          void ask({
            action: t('shared:action.delete'),
            count: 1,
            danger: true,
            question: t('office.deleteSure', { title }),
            run: remove,
          })
        }
      >
        {t('shared:action.delete')}
      </Button>
    </Flex>
  );
}
