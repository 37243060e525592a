import { Button, Grid } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import './texts';
import { queries } from '@/api/client';
import { useMay } from '@/session/useSession';
import { ListPage } from '@/shared/list/ListPage';
import { useListAddress } from '@/shared/list/useListAddress';
import { useOpened } from '@/shared/list/useOpened';
import { useSelection } from '@/shared/list/useSelection';
import { useSites, type Site } from '@/shared/site/useSites';
import { useTerms } from '@/terms/useTerms';
import { ReturnSites } from './ReturnSites';
import { SiteActions } from './SiteActions';
import { SiteDrawer } from './SiteDrawer';
import { SiteForm } from './SiteForm';
import { siteColumns } from './siteColumns';

const FILTERS = ['state'] as const;

/** 考核站点 (manual 001 §5.2.4.1): a college applies for them, the organization reviews them. */
export function Component() {
  const { t } = useTranslation(['sites', 'shared']);
  const { options } = useTerms();
  const reviews = useMay()('REVIEW_SITES');
  const applies = useMay()('EDIT_SITES');
  const narrow = !Grid.useBreakpoint().sm;
  const address = useListAddress(FILTERS);
  const page = queries.useQuery('get', '/api/sites', { params: { query: address.query as never } });
  const { sites } = useSites();
  const selection = useSelection<Site>(({ id }) => id);
  const [shown, show] = useOpened('site');
  const [open, setOpen] = useState<'apply' | 'return'>();
  const waiting = sites.filter(({ state }) => state === 'SUBMITTED').length;
  const changed = () => void page.refetch();

  return (
    <>
      <ListPage
        title={t('sites.title')}
        state={!reviews ? t('sites.state') : waiting > 0 ? t('sites.waiting', { count: waiting }) : t('sites.nothingWaiting')}
        main={
          applies && (
            <Button type="primary" onClick={() => setOpen('apply')}>
              {t('sites.apply')}
            </Button>
          )
        }
        filters={[
          {
            name: 'state',
            label: t('site.state'),
            options: options('siteState').filter(({ value }) => !reviews || value !== 'DRAFT'),
          },
        ]}
        actions={<SiteActions selection={selection} filters={address.values} onReturn={() => setOpen('return')} onDone={changed} />}
        address={address}
        page={page}
        columns={siteColumns(t, show, narrow)}
        keyOf={({ id }) => id}
        nameOf={({ name }) => name}
        selection={selection}
        empty={t(reviews ? 'sites.emptyReview' : 'sites.empty')}
      />
      <SiteDrawer id={shown} onClose={() => show(undefined)} onChanged={changed} />
      <SiteForm open={open === 'apply'} onClose={() => setOpen(undefined)} onSaved={changed} />
      <ReturnSites
        open={open === 'return'}
        sites={selection.rows}
        onClose={() => setOpen(undefined)}
        onReturned={() => {
          selection.clear();
          changed();
        }}
      />
    </>
  );
}
