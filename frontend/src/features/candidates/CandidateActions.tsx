import { App, Button, Checkbox } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '@/api/client';
import { useMay } from '@/session/useSession';
import type { BulkOutcome } from '@/shared/bulk/outcome';
import { useBulk } from '@/shared/bulk/useBulk';
import { ExportButton } from '@/shared/export/ExportButton';
import type { Selection } from '@/shared/list/useSelection';
import { reasonsOf } from '@/shared/page/Refused';
import type { Candidate } from './candidateColumns';

interface CandidateActionsProps {
  selection: Selection<Candidate>;
  filters: Partial<Record<'kind' | 'state' | 'name' | 'number', string>>;
  onDone: () => void;
}

/** What can be done to the selected candidates, or to all. */
export function CandidateActions({ selection, filters, onDone }: CandidateActionsProps) {
  const { t } = useTranslation(['candidates', 'shared']);
  const { message } = App.useApp();
  const may = useMay();
  const bulk = useBulk();
  const [whole, setWhole] = useState(false);
  const { keys } = selection;

  async function verify() {
    try {
      await api.POST('/api/candidates/verifications', { body: { numbers: keys } });
      selection.clear();
      void message.success(t('verifying'));
    } catch (failure) {
      void message.error(reasonsOf(failure).join(t('shared:and')));
    }
  }

  async function remove(): Promise<BulkOutcome[]> {
    const { data } = await api.POST('/api/candidates/deletions', { body: { numbers: keys } });
    selection.clear();
    onDone();
    return [
      ...data!.deleted.map((id) => ({ id, done: true, errors: [] })),
      ...data!.kept.map(({ number, error }) => ({ id: number, done: false, errors: [error] })),
    ];
  }

  const names = new Map(selection.rows.map(({ number, name }) => [number, name]));
  return (
    <>
      {may('VERIFY_PHOTOS') && (
        <Button onClick={() => void verify()}>{keys.length > 0 ? t('verify') : t('verifyAll')}</Button>
      )}
      {may('EDIT_CANDIDATES') && keys.length > 0 && (
        <Button
          danger
          onClick={() =>
            void bulk({
              action: t('shared:action.delete'),
              count: keys.length,
              danger: true,
              run: remove,
              nameOf: (number) => names.get(number) ?? number,
            })
          }
        >
          {t('shared:action.delete')}
        </Button>
      )}
      {may('READ_FULL_ID_NUMBERS') && (
        <Checkbox checked={whole} onChange={({ target }) => setWhole(target.checked)}>
          {t('wholeExport')}
        </Checkbox>
      )}
      <ExportButton
        selected={keys.length}
        start={async () => {
          const params = { query: { ...filters, wholeIdNumbers: whole } as never };
          return (await api.POST('/api/candidates/exports', { params, body: { ids: keys } })).data!;
        }}
      />
    </>
  );
}
