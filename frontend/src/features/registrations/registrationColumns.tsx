import type { TableColumnsType } from 'antd';
import type { TFunction } from 'i18next';
import type { Schema } from '@/api/types';
import { LinkButton } from '@/shared/page/LinkButton';
import { StateTag } from '@/terms/StateTag';
import { Word } from '@/terms/Word';
import { PaidTag } from './PaidTag';

export type Registration = Schema<'RegistrationView'>;

/** What the ids of a registration are called. */
export interface RegistrationNames {
  certificate: (typeId: string, level: Registration['level']) => string;
  subject: (id: string) => string;
}

/** The columns of the list of registrations; the organization sees whose candidates they are. */
export function registrationColumns(
  t: TFunction<['registrations', 'shared']>,
  show: (id: string) => void,
  names: RegistrationNames,
  all: boolean,
): TableColumnsType<Registration> {
  return [
    {
      title: t('name'),
      key: 'name',
      fixed: 'left',
      render: (_, { id, candidate }) => <LinkButton onClick={() => show(id)}>{candidate.name}</LinkButton>,
    },
    { title: t('number'), dataIndex: ['candidate', 'number'], className: 'code' },
    { title: t('state'), dataIndex: 'state', render: (state: Registration['state']) => <StateTag of="registrationState" value={state} /> },
    { title: t('paid'), key: 'paid', render: (_, one) => <PaidTag of={one} /> },
    ...(all ? [{ title: t('college'), dataIndex: 'collegeName' }] : []),
    { title: t('certificate'), key: 'certificate', render: (_, one) => names.certificate(one.certificateTypeId, one.level) },
    {
      title: t('subjects'),
      dataIndex: 'subjectIds',
      render: (ids: string[]) => ids.map(names.subject).join(t('shared:and')),
    },
    {
      title: t('kind'),
      dataIndex: ['candidate', 'kind'],
      render: (kind: Registration['candidate']['kind']) => <Word of="candidateKind" value={kind} />,
    },
    { title: t('idNumber'), dataIndex: ['candidate', 'idNumber'], className: 'code' },
  ];
}
