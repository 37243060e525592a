import { Button, Dropdown, Space } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import './texts';
import { queries } from '@/api/client';
import { useMay } from '@/session/useSession';
import { ListPage } from '@/shared/list/ListPage';
import { useListAddress } from '@/shared/list/useListAddress';
import { useOpened } from '@/shared/list/useOpened';
import { useSelection } from '@/shared/list/useSelection';
import { useTerms } from '@/terms/useTerms';
import { CandidateActions } from './CandidateActions';
import { CandidateDrawer } from './CandidateDrawer';
import { CandidateForm } from './CandidateForm';
import { candidateColumns, type Candidate } from './candidateColumns';
import { FindByIdNumber } from './FindByIdNumber';
import { CandidateImports, type ImportKind } from './CandidateImports';

const FILTERS = ['kind', 'state', 'name', 'number'] as const;

/** 考生管理 (manual 001 §5.2.3). */
export function Component() {
  const { t } = useTranslation(['candidates', 'shared']);
  const { options } = useTerms();
  const may = useMay();
  const address = useListAddress(FILTERS);
  const page = queries.useQuery('get', '/api/candidates', { params: { query: address.query as never } });
  const selection = useSelection<Candidate>(({ number }) => number);
  const [shown, show] = useOpened('candidate');
  const [adding, setAdding] = useState(false);
  const [importing, setImporting] = useState<ImportKind>();

  return (
    <>
      <ListPage
        title={t('title')}
        state={t('state')}
        main={
          may('EDIT_CANDIDATES') && (
            <Space.Compact>
              <Button type="primary" onClick={() => setImporting('roster')}>
                {t('importRoster')}
              </Button>
              <Dropdown
                trigger={['click']}
                menu={{
                  items: [
                    { key: 'photos', label: t('importPhotos'), onClick: () => setImporting('photos') },
                    { key: 'add', label: t('add'), onClick: () => setAdding(true) },
                  ],
                }}
              >
                <Button type="primary" aria-label={t('shared:action.more')}>
                  ▾
                </Button>
              </Dropdown>
            </Space.Compact>
          )
        }
        filters={[
          { name: 'name', label: t('name') },
          { name: 'number', label: t('number') },
          { name: 'kind', label: t('kind'), options: options('candidateKind') },
          { name: 'state', label: t('identity'), options: options('identityState') },
        ]}
        actions={
          <>
            <FindByIdNumber onFound={show} />
            <CandidateActions selection={selection} filters={address.values} onDone={() => void page.refetch()} />
          </>
        }
        address={address}
        page={page}
        columns={candidateColumns(t, show)}
        keyOf={({ number }) => number}
        nameOf={({ name }) => name}
        selection={selection}
        empty={t('empty')}
      />
      <CandidateDrawer number={shown} onClose={() => show(undefined)} onChanged={() => void page.refetch()} />
      <CandidateForm open={adding} onClose={() => setAdding(false)} onSaved={() => void page.refetch()} />
      <CandidateImports kind={importing} onClose={() => setImporting(undefined)} onImported={() => void page.refetch()} />
    </>
  );
}
