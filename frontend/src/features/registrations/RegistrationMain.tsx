import { DownOutlined } from '@ant-design/icons';
import { Button, Dropdown, Space } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Plan } from '@/shared/plan/usePlan';

/** How registrations come into a plan. */
export type RegistrationWay = 'import' | 'single';

interface RegistrationMainProps {
  plan: Plan;
  onChosen: (way: RegistrationWay) => void;
}

/** 报考, many at once or one by one; possible while the plan takes registrations. */
export function RegistrationMain({ plan, onChosen }: RegistrationMainProps) {
  const { t } = useTranslation(['registrations', 'shared']);
  if (plan.states.registration !== 'OPEN') {
    return <span className="quiet">{t('closed')}</span>;
  }
  return (
    <Space.Compact>
      <Button type="primary" onClick={() => onChosen('import')}>
        {t('import')}
      </Button>
      <Dropdown
        trigger={['click']}
        menu={{ items: [{ key: 'single', label: t('single'), onClick: () => onChosen('single') }] }}
      >
        <Button type="primary" icon={<DownOutlined />} aria-label={t('more')} />
      </Dropdown>
    </Space.Compact>
  );
}
