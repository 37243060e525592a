import type { TableColumnsType } from 'antd';
import type { TFunction } from 'i18next';
import type { CertificateType } from '@/shared/certificateType/useCertificateTypes';
import { LinkButton } from '@/shared/page/LinkButton';
import { Levels } from './Levels';
import { PassRuleText } from './PassRuleText';
import { PublishedTag } from './PublishedTag';

/** The columns of the list of certificate types. */
export function certificateTypeColumns(t: TFunction<['exams', 'shared']>, show: (id: string) => void): TableColumnsType<CertificateType> {
  return [
    {
      title: t('type.name'),
      dataIndex: 'name',
      fixed: 'left',
      render: (name: string, { id }) => <LinkButton onClick={() => show(id)}>{name}</LinkButton>,
    },
    { title: t('type.number'), dataIndex: 'number', className: 'code' },
    { title: t('type.levels'), dataIndex: 'levels', render: (levels: CertificateType['levels']) => <Levels of={levels} /> },
    {
      title: t('type.majors'),
      dataIndex: 'majors',
      render: ({ length }: CertificateType['majors']) => (length > 0 ? t('type.majorCount', { count: length }) : t('type.allMajors')),
    },
    { title: t('type.passRule'), dataIndex: 'passRule', render: (_, type) => <PassRuleText of={type} /> },
    { title: t('publishing'), dataIndex: 'published', render: (published: boolean) => <PublishedTag published={published} /> },
  ];
}
