import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { api } from '@/api/client';
import { useMay } from '@/session/useSession';
import { ExportButton } from '@/shared/export/ExportButton';
import type { Selection } from '@/shared/list/useSelection';
import type { Site } from '@/shared/site/useSites';
import { useSiteWork, type SiteStep } from './useSiteWork';

interface SiteActionsProps {
  selection: Selection<Site>;
  filters: { state?: string };
  onReturn: () => void;
  onDone: () => void;
}

/** What can be done to the selected sites, by their college or by who reviews them, or to all. */
export function SiteActions({ selection, filters, onReturn, onDone }: SiteActionsProps) {
  const { t } = useTranslation(['sites', 'shared']);
  const may = useMay();
  const work = useSiteWork(() => {
    selection.clear();
    onDone();
  });
  const { keys } = selection;
  const step = (name: SiteStep) => () => work(name, selection.rows);
  return (
    <>
      {may('EDIT_SITES') && keys.length > 0 && (
        <>
          <Button onClick={step('submit')}>{t('sites.submit')}</Button>
          <Button onClick={step('withdraw')}>{t('sites.withdraw')}</Button>
          <Button danger onClick={step('delete')}>
            {t('shared:action.delete')}
          </Button>
        </>
      )}
      {may('REVIEW_SITES') && keys.length > 0 && (
        <>
          <Button type="primary" onClick={step('approve')}>
            {t('sites.approve')}
          </Button>
          <Button danger onClick={onReturn}>
            {t('sites.return')}
          </Button>
        </>
      )}
      <ExportButton
        selected={keys.length}
        start={async () => (await api.POST('/api/sites/exports', { params: { query: filters as never }, body: { ids: keys } })).data!}
      />
    </>
  );
}
