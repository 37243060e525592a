import { BellOutlined } from '@ant-design/icons';
import { Badge, Button } from 'antd';
import { Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { queries } from '@/api/client';
import { NotificationList } from '@/shared/notification/NotificationList';
import { useNotifications } from '@/shared/notification/useNotifications';
import { SideDrawer } from './SideDrawer';

/** 通知: what the tenant was told, newest first. */
export function NotificationBell() {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const { notifications, refetch } = useNotifications();
  // Where it fails, they stay unread, and opening them again marks them.
  const { mutate: see } = queries.useMutation('put', '/api/notifications/seen', { onSuccess: () => void refetch() });
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
      <Suspense>
        {open && (
          <SideDrawer title={t('notification.title')} open onClose={() => setOpen(false)} width={420}>
            <NotificationList />
          </SideDrawer>
        )}
      </Suspense>
    </>
  );
}
