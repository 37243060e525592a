import { BellOutlined } from '@ant-design/icons';
import { Badge, Button, Drawer, Empty, Flex } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { queries } from '@/api/client';
import { Refused } from '@/shared/page/Refused';
import { Moment } from '@/shared/time/Moment';

const SHOWN = 30;
const EVERY = 60_000;

/** 通知: what the institution was told, newest first. */
export function NotificationBell() {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const { data, error, refetch } = queries.useQuery(
    'get',
    '/api/notifications',
    { params: { query: { size: SHOWN } } },
    { refetchInterval: EVERY },
  );
  // Where it fails, they stay unread, and opening them again marks them.
  const { mutate: see } = queries.useMutation('put', '/api/notifications/seen', { onSuccess: () => void refetch() });
  const notifications = data?.items ?? [];
  const unread = notifications.filter(({ seen }) => !seen).length;

  function show() {
    setOpen(true);
    if (notifications[0] && unread > 0) {
      see({ body: { until: notifications[0].at } });
    }
  }

  return (
    <>
      <Badge count={unread} size="small" offset={[-6, 6]} title={t('notification.unread', { count: unread })}>
        <Button type="text" icon={<BellOutlined />} aria-label={t('notification.title')} onClick={show} />
      </Badge>
      <Drawer title={t('notification.title')} open={open} onClose={() => setOpen(false)} size="min(420px, 100vw)">
        {error && <Refused what={t('list.failed')} by={error} onRetry={refetch} />}
        {data && notifications.length === 0 && (
          <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={t('notification.empty')} />
        )}
        <Flex vertical component="ul" gap={12} style={{ padding: 0, margin: 0, listStyle: 'none' }}>
          {notifications.map(({ id, text, at }) => (
            <li key={id}>
              <div>{text}</div>
              <Moment at={at} />
            </li>
          ))}
        </Flex>
      </Drawer>
    </>
  );
}
