import { Flex, Skeleton } from 'antd';
import { useTranslation } from 'react-i18next';
import { Nothing } from '@/shared/page/Nothing';
import { Refused } from '@/shared/page/Refused';
import { Moment } from '@/shared/time/Moment';
import { useNotifications } from './useNotifications';

/** The latest notifications. */
export function NotificationList({ most }: { most?: number }) {
  const { t } = useTranslation();
  const { notifications, loaded, error, refetch } = useNotifications();
  if (error) {
    return <Refused what={t('list.failed')} by={error} onRetry={refetch} />;
  }
  if (!loaded) {
    return <Skeleton active />;
  }
  return (
    <>
      {notifications.length === 0 && <Nothing why={t('notification.empty')} />}
      <Flex vertical component="ul" gap={12} className="bare">
        {notifications.slice(0, most).map(({ id, text, at }) => (
          <li key={id} className="line">
            <div>{text}</div>
            <Moment at={at} />
          </li>
        ))}
      </Flex>
    </>
  );
}
