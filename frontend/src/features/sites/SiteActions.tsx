import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useMay } from '@/session/useSession';
import type { Selection } from '@/shared/list/useSelection';
import type { Site } from '@/shared/site/useSites';
import { useSiteWork, type SiteStep } from './useSiteWork';

interface SiteActionsProps {
  selection: Selection<Site>;
  onReturn: () => void;
  onDone: () => void;
}

/** What can be done to the selected sites: by their college, or by who reviews them. */
export function SiteActions({ selection, onReturn, onDone }: SiteActionsProps) {
  const { t } = useTranslation(['sites', 'shared']);
  const may = useMay();
  const work = useSiteWork(() => {
    selection.clear();
    onDone();
  });
  if (selection.keys.length === 0) {
    return null;
  }
  const step = (name: SiteStep) => () => work(name, selection.rows);
  return (
    <>
      {may('EDIT_SITES') && (
        <>
          <Button onClick={step('submit')}>{t('sites.submit')}</Button>
          <Button onClick={step('withdraw')}>{t('sites.withdraw')}</Button>
          <Button danger onClick={step('delete')}>
            {t('shared:action.delete')}
          </Button>
        </>
      )}
      {may('REVIEW_SITES') && (
        <>
          <Button type="primary" onClick={step('approve')}>
            {t('sites.approve')}
          </Button>
          <Button danger onClick={onReturn}>
            {t('sites.return')}
          </Button>
        </>
      )}
    </>
  );
}
