import { Button, Grid, Space, type TableColumnsType } from 'antd';
import { useTranslation } from 'react-i18next';
import { useTerms } from '@/terms/useTerms';
import { Word } from '@/terms/Word';
import type { Certificate } from './certificate';
import type { Deed, State } from './deeds';
import type { Doing } from './useDeeds';

/** The columns of a list: who, which certificate, what this list is about, and what may be done. */
export function useCertificateColumns(state: State, deeds: Deed[], show: (id: string) => void, doing: Doing): TableColumnsType<Certificate> {
  const { t } = useTranslation(['issuance', 'shared']);
  const { term } = useTerms();
  const wide = Grid.useBreakpoint().lg;

  const about: Record<string, TableColumnsType<Certificate>> = {
    site: [{ title: t('site'), dataIndex: 'siteName', width: 240, ellipsis: true }],
    refused: [{ title: t('refusal'), dataIndex: 'reason', width: 240 }],
    failed: [{ title: t('failure'), dataIndex: 'reason', width: 280 }],
    issued: [
      { title: t('form'), dataIndex: 'form', render: (form: Certificate['form']) => <Word of="certificateForm" value={form} /> },
      { title: t('number'), dataIndex: 'certificateNumber', className: 'code' },
      { title: t('issuedOn'), dataIndex: 'issuedOn', className: 'code' },
    ],
  };
  const kinds: Record<State, string[]> = {
    ORGANIZATION_TO_SIGN: [],
    ORGANIZATION_REFUSED: ['refused'],
    SITE_TO_SIGN: ['site'],
    SITE_REFUSED: ['site', 'refused'],
    TO_ISSUE: [],
    ISSUING: [],
    STAMP_FAILED: ['failed'],
    ISSUED: ['issued'],
  };

  return [
    {
      title: t('candidate'),
      dataIndex: 'candidateName',
      fixed: 'left',
      render: (name: string, { id }) => (
        <Button type="link" size="small" style={{ padding: 0 }} onClick={() => show(id)}>
          {name}
        </Button>
      ),
    },
    { title: t('candidateNumber'), dataIndex: 'candidateNumber', className: 'code' },
    { title: t('idNumber'), dataIndex: 'idNumber', className: 'code' },
    { title: t('kind'), dataIndex: 'kind', render: (kind: Certificate['kind']) => <Word of="candidateKind" value={kind} /> },
    { title: t('college'), dataIndex: 'collegeName' },
    { title: t('certificate'), key: 'certificate', render: (_, { certificateTypeName, level }) => `${certificateTypeName}（${term('level', level)}）` },
    ...kinds[state].flatMap((kind) => about[kind] ?? []),
    ...(state === 'ISSUED' ? [] : [{ title: t('plan'), dataIndex: 'planName' }]),
    ...(deeds.length > 0
      ? [
          {
            title: t('deeds'),
            key: 'deeds',
            fixed: wide ? ('right' as const) : undefined,
            render: (_: unknown, row: Certificate) => (
              <Space size={12}>
                {deeds.map((deed) => {
                  const name = t(`deed.${deed === 'download' && row.form === 'PAPER' ? 'reprint' : deed}`);
                  return (
                    <Button
                      key={deed}
                      type="link"
                      size="small"
                      danger={deed === 'refuse'}
                      style={{ padding: 0 }}
                      aria-label={`${name} ${row.candidateName}`}
                      onClick={() => doing.run(deed, [row])}
                    >
                      {name}
                    </Button>
                  );
                })}
              </Space>
            ),
          },
        ]
      : []),
  ];
}
