import type { TableColumnsType } from 'antd';
import type { TFunction } from 'i18next';
import { LinkButton } from '@/shared/page/LinkButton';
import { StateTag } from '@/terms/StateTag';
import { Word } from '@/terms/Word';
import type { Result } from './passRate';

/** The columns of the list of results. */
export function resultColumns(t: TFunction<['scores', 'shared']>, show: (id: string) => void): TableColumnsType<Result> {
  return [
    {
      title: t('name'),
      dataIndex: 'candidateName',
      fixed: 'left',
      render: (name: string, { registrationId }) => <LinkButton onClick={() => show(registrationId)}>{name}</LinkButton>,
    },
    { title: t('number'), dataIndex: 'candidateNumber', className: 'code' },
    { title: t('idNumber'), dataIndex: 'idNumber', className: 'code' },
    { title: t('kind'), dataIndex: 'kind', render: (kind: Result['kind']) => <Word of="candidateKind" value={kind} /> },
    { title: t('college'), dataIndex: 'collegeName' },
    { title: t('results.certificate'), dataIndex: 'certificateName' },
    { title: t('shared:plan.level'), dataIndex: 'level', render: (level: Result['level']) => <Word of="level" value={level} /> },
    { title: t('results.rule'), dataIndex: 'rule', render: (rule: Result['rule']) => <Word of="passRule" value={rule} /> },
    { title: t('results.total'), dataIndex: 'total', className: 'code', align: 'right' },
    {
      title: t('results.outcome'),
      dataIndex: 'outcome',
      render: (outcome: Result['outcome']) => <StateTag of="outcome" value={outcome} />,
    },
  ];
}
