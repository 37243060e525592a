import type { TableColumnsType } from 'antd';
import type { TFunction } from 'i18next';
import { LinkButton } from '@/shared/page/LinkButton';
import type { Plan } from '@/shared/plan/usePlan';
import { Word } from '@/terms/Word';
import { CertificateNames } from './CertificateNames';
import { CurrentWindows } from './CurrentWindows';
import { PublishedTag } from './PublishedTag';

/** The columns of the list of plans. */
export function planColumns(t: TFunction<['exams', 'shared']>, show: (id: string) => void): TableColumnsType<Plan> {
  return [
    {
      title: t('plan.name'),
      dataIndex: 'name',
      fixed: 'left',
      render: (name: string, { id }) => <LinkButton onClick={() => show(id)}>{name}</LinkButton>,
    },
    { title: t('plan.number'), dataIndex: 'number', className: 'code' },
    { title: t('plan.basis'), dataIndex: 'basis', render: (basis: Plan['basis']) => <Word of="registrationBasis" value={basis} /> },
    { title: t('plan.certificates'), dataIndex: 'certificates', render: (certificates: Plan['certificates']) => <CertificateNames of={certificates} /> },
    { title: t('plan.current'), key: 'current', render: (_, plan) => (plan.published ? <CurrentWindows of={plan} /> : '—') },
    { title: t('publishing'), dataIndex: 'published', render: (published: boolean) => <PublishedTag published={published} /> },
  ];
}
