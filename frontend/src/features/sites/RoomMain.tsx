import { DownOutlined } from '@ant-design/icons';
import { Button, Dropdown, Space } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Plan } from '@/shared/plan/usePlan';

/** How rooms come into a plan. */
export type RoomWay = 'set' | 'import' | 'reuse';

interface RoomMainProps {
  plan: Plan;
  /** Whether the college has a site for the plan. */
  possible: boolean;
  onChosen: (way: RoomWay) => void;
}

/** 设置考场, one by one or many at once; possible until seats are arranged. */
export function RoomMain({ plan, possible, onChosen }: RoomMainProps) {
  const { t } = useTranslation(['sites', 'shared']);
  const open = plan.states.arrangement === 'NOT_STARTED';
  if (!open || !possible) {
    return <span className="quiet">{t(open ? 'rooms.notPossible' : 'rooms.closed')}</span>;
  }
  return (
    <Space.Compact>
      <Button type="primary" onClick={() => onChosen('set')}>
        {t('rooms.set')}
      </Button>
      <Dropdown
        trigger={['click']}
        menu={{
          items: [
            { key: 'import', label: t('rooms.import'), onClick: () => onChosen('import') },
            { key: 'reuse', label: t('rooms.reuse'), onClick: () => onChosen('reuse') },
          ],
        }}
      >
        <Button type="primary" icon={<DownOutlined />} aria-label={t('rooms.more')} />
      </Dropdown>
    </Space.Compact>
  );
}
