import { Flex } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { queries } from '@/api/client';
import { DetailDrawer } from '@/shared/page/DetailDrawer';
import { Facts } from '@/shared/page/Facts';
import { Moment } from '@/shared/time/Moment';
import { StateTag } from '@/terms/StateTag';
import { NoticeActions } from './NoticeActions';
import { NoticeForm } from './NoticeForm';

interface NoticeDrawerProps {
  id: string | undefined;
  onClose: () => void;
  onChanged: () => void;
}

/** One notice as the public reads it, and what can be done with it. */
export function NoticeDrawer({ id, onClose, onChanged }: NoticeDrawerProps) {
  const { t } = useTranslation(['notices', 'shared']);
  const [editing, setEditing] = useState(false);
  const read = queries.useQuery(
    'get',
    '/api/notices/{id}',
    { params: { path: { id: id ?? '' } } },
    { enabled: id !== undefined },
  );

  function changed() {
    void read.refetch();
    onChanged();
  }

  return (
    <DetailDrawer of={read} title={read.data?.title ?? t('office.title')} open={id !== undefined} onClose={onClose} width={720}>
      {(notice) => (
        <Flex vertical gap={16}>
          <NoticeActions
            notice={notice}
            onEdit={() => setEditing(true)}
            onChanged={changed}
            onDeleted={() => {
              onClose();
              onChanged();
            }}
          />
          <Facts
            items={[
              { key: 'state', label: t('office.noticeState'), children: <StateTag of="noticeState" value={notice.state} /> },
              { key: 'publishedAt', label: t('office.publishedAt'), children: <Moment at={notice.publishedAt} /> },
              { key: 'withdrawnAt', label: t('office.withdrawnAt'), children: <Moment at={notice.withdrawnAt} /> },
            ]}
          />
          <div style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', lineHeight: 1.8 }}>{notice.text}</div>
          {notice.state === 'PUBLISHED' && (
            <Link to={`/public/notices?notice=${encodeURIComponent(notice.id)}`}>{t('office.public')}</Link>
          )}
          <NoticeForm open={editing} notice={notice} onClose={() => setEditing(false)} onSaved={changed} />
        </Flex>
      )}
    </DetailDrawer>
  );
}
