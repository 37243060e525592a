import { Grid, type TableColumnsType } from 'antd';
import { useTranslation } from 'react-i18next';
import { LinkButton } from '@/shared/page/LinkButton';
import { useTerms } from '@/terms/useTerms';
import { Word } from '@/terms/Word';
import type { Certificate } from './certificate';
import type { Deed, State } from './deeds';
import { RowDeeds } from './RowDeeds';
import type { Doing } from './useDeeds';

type ColumnName = 'number' | 'issuedOn' | 'form' | 'reason' | 'candidateNumber' | 'idNumber' | 'kind' | 'college' | 'certificate' | 'plan' | 'site';

const WAITING: ColumnName[] = ['candidateNumber', 'idNumber', 'kind', 'college', 'certificate', 'plan'];

/** What each list is about stands first. */
const COLUMNS: Record<State, ColumnName[]> = {
  ORGANIZATION_TO_SIGN: WAITING,
  ORGANIZATION_REFUSED: ['reason', ...WAITING],
  SITE_TO_SIGN: [...WAITING, 'site'],
  SITE_REFUSED: ['reason', ...WAITING, 'site'],
  TO_ISSUE: WAITING,
  ISSUING: WAITING,
  STAMP_FAILED: ['reason', ...WAITING],
  ISSUED: ['number', 'issuedOn', 'form', 'idNumber', 'kind', 'college', 'certificate', 'candidateNumber', 'plan'],
};

/** The columns of a list: who, which certificate, what this list is about, and what may be done. */
export function useCertificateColumns(state: State, deeds: Deed[], show: (id: string) => void, doing: Doing): TableColumnsType<Certificate> {
  const { t } = useTranslation(['issuance', 'shared']);
  const { term } = useTerms();
  const wide = Grid.useBreakpoint().lg;

  const columns: Record<ColumnName, TableColumnsType<Certificate>[number]> = {
    number: { title: t('number'), dataIndex: 'certificateNumber', className: 'code' },
    issuedOn: { title: t('issuedOn'), dataIndex: 'issuedOn', className: 'code' },
    form: { title: t('form'), dataIndex: 'form', render: (form: Certificate['form']) => <Word of="certificateForm" value={form} /> },
    reason: { title: t(state === 'STAMP_FAILED' ? 'failure' : 'refusal'), dataIndex: 'reason', width: 240 },
    candidateNumber: { title: t('candidateNumber'), dataIndex: 'candidateNumber', className: 'code' },
    idNumber: { title: t('idNumber'), dataIndex: 'idNumber', className: 'code' },
    kind: { title: t('kind'), dataIndex: 'kind', render: (kind: Certificate['kind']) => <Word of="candidateKind" value={kind} /> },
    college: { title: t('college'), dataIndex: 'collegeName' },
    certificate: {
      title: t('certificate'),
      key: 'certificate',
      render: (_, { certificateTypeName, level }) => t('shared:plan.certificateAt', { name: certificateTypeName, level: term('level', level) }),
    },
    plan: { title: t('plan'), dataIndex: 'planName' },
    site: { title: t('site'), dataIndex: 'siteName', width: 240, ellipsis: true },
  };
  const name: TableColumnsType<Certificate>[number] = {
    title: t('candidate'),
    dataIndex: 'candidateName',
    fixed: 'left',
    render: (candidate: string, { id }) => <LinkButton onClick={() => show(id)}>{candidate}</LinkButton>,
  };
  const toDo: TableColumnsType<Certificate>[number] = {
    title: t('deeds'),
    key: 'deeds',
    fixed: wide ? 'right' : undefined,
    render: (_, row) => <RowDeeds row={row} deeds={deeds} onRun={(deed) => doing.run(deed, [row])} />,
  };
  return [name, ...COLUMNS[state].map((column) => columns[column]), ...(deeds.length > 0 ? [toDo] : [])];
}
