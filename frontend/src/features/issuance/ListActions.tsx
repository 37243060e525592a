import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { api } from '@/api/client';
import { useMay } from '@/session/useSession';
import { ExportButton } from '@/shared/export/ExportButton';
import type { Selection } from '@/shared/list/useSelection';
import type { Certificate } from './certificate';
import type { Deed, State } from './deeds';
import type { Doing } from './useDeeds';

interface ActionsProps {
  deeds: Deed[];
  doing: Doing;
  selection: Selection<Certificate>;
}

const MAIN = ['sign', 'signAgain', 'issue', 'reopen'] as const;

/** What the list is there for, done to the selected, or to all of it. */
export function MainAction({ deeds, doing, selection, isEmpty }: ActionsProps & { isEmpty: boolean }) {
  const { t } = useTranslation(['issuance', 'shared']);
  const main = MAIN.find((deed) => deeds.includes(deed));
  if (!main) {
    return null;
  }
  const count = selection.keys.length;
  return (
    <Button
      type="primary"
      disabled={isEmpty && count === 0}
      loading={doing.starting}
      onClick={() => (count > 0 ? doing.run(main, selection.rows) : doing.runAll(main))}
    >
      {count > 0 ? t(`bulk.${main}`, { count }) : t(`all.${main}`)}
    </Button>
  );
}

/** What else can be done to the selected, and the list as a workbook. */
export function ListActions({ state, deeds, doing, selection, planId }: ActionsProps & { state: State; planId: string | undefined }) {
  const { t } = useTranslation(['issuance', 'shared']);
  const may = useMay();
  const [, navigate] = useLocation();
  const { keys, rows } = selection;
  const count = keys.length;
  return (
    <>
      {count > 0 && deeds.includes('refuse') && (
        <Button danger onClick={() => doing.run('refuse', rows)}>
          {t('bulk.refuse', { count })}
        </Button>
      )}
      {count > 0 && deeds.includes('reissue') && (
        <Button onClick={() => doing.run('reissue', rows)}>{t('bulk.reissue', { count })}</Button>
      )}
      {count > 0 && deeds.includes('download') && (
        <ExportButton
          label={t('bulk.archive', { count })}
          start={async () => (await api.POST('/api/certificates/archives', { body: { recordIds: keys } })).data!}
        />
      )}
      {state === 'ORGANIZATION_TO_SIGN' && may('FETCH_PENDING_RECORDS') && (
        <Button onClick={() => navigate(planId ? `/pending-records?plan=${planId}` : '/pending-records')}>{t('fetch')}</Button>
      )}
      <ExportButton
        selected={count}
        start={async () => {
          const params = { query: { state, planId } };
          return (await api.POST('/api/certificates/exports', { params, body: { ids: keys } })).data!;
        }}
      />
    </>
  );
}
