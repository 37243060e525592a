import type { TableColumnsType } from 'antd';
import type { TFunction } from 'i18next';
import type { Schema } from '@/api/types';
import { LinkButton } from '@/shared/page/LinkButton';
import { StateTag } from '@/terms/StateTag';
import { Word } from '@/terms/Word';

export type Candidate = Schema<'CandidateView'>;

/** The columns of the list of candidates. */
export function candidateColumns(t: TFunction<['candidates', 'shared']>, show: (number: string) => void): TableColumnsType<Candidate> {
  return [
    {
      title: t('name'),
      dataIndex: 'name',
      fixed: 'left',
      render: (name: string, { number }) => <LinkButton onClick={() => show(number)}>{name}</LinkButton>,
    },
    { title: t('number'), dataIndex: 'number', className: 'code' },
    { title: t('kind'), dataIndex: 'kind', render: (kind: Candidate['kind']) => <Word of="candidateKind" value={kind} /> },
    { title: t('idNumber'), dataIndex: 'idNumber', className: 'code' },
    { title: t('phone'), dataIndex: 'phone', className: 'code' },
    { title: t('major'), dataIndex: 'majorName' },
    { title: t('entryYear'), dataIndex: 'entryYear', className: 'code', render: (year: number) => year || '—' },
    { title: t('registrations'), dataIndex: 'registrations', className: 'code', align: 'right' },
    { title: t('identity'), dataIndex: 'state', render: (state: Candidate['state']) => <StateTag of="identityState" value={state} /> },
  ];
}
