import { Button, Space } from 'antd';
import { useTranslation } from 'react-i18next';
import { useMay } from '@/session/useSession';
import type { Site } from '@/shared/site/useSites';
import { useSiteWork } from './useSiteWork';

interface SiteStepsProps {
  site: Site;
  onOpen: (form: 'edit' | 'return') => void;
  onDone: () => void;
  onDeleted: () => void;
}

/** What may be done with a site in its state, by whoever looks at it. */
export function SiteSteps({ site, onOpen, onDone, onDeleted }: SiteStepsProps) {
  const { t } = useTranslation(['sites', 'shared']);
  const may = useMay();
  const work = useSiteWork(onDone);
  const remove = useSiteWork((all) => (all ? onDeleted() : onDone()));
  const editable = site.state === 'DRAFT' || site.state === 'RETURNED';
  const waiting = site.state === 'SUBMITTED';
  return (
    <Space wrap>
      {editable && may('EDIT_SITES') && (
        <>
          <Button danger onClick={() => remove('delete', [site])}>
            {t('shared:action.delete')}
          </Button>
          <Button onClick={() => onOpen('edit')}>{t('shared:action.edit')}</Button>
          <Button type="primary" onClick={() => work('submit', [site])}>
            {t('sites.submit')}
          </Button>
        </>
      )}
      {waiting && may('EDIT_SITES') && <Button onClick={() => work('withdraw', [site])}>{t('sites.withdraw')}</Button>}
      {waiting && may('REVIEW_SITES') && (
        <>
          <Button danger onClick={() => onOpen('return')}>
            {t('sites.return')}
          </Button>
          <Button type="primary" onClick={() => work('approve', [site])}>
            {t('sites.approve')}
          </Button>
        </>
      )}
    </Space>
  );
}
