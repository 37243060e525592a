import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import './texts';
import { api, queries } from '@/api/client';
import { ExportButton } from '@/shared/export/ExportButton';
import { ListPage } from '@/shared/list/ListPage';
import { useListAddress } from '@/shared/list/useListAddress';
import { useOpened } from '@/shared/list/useOpened';
import { useSelection } from '@/shared/list/useSelection';
import { NoticeDrawer } from './NoticeDrawer';
import { NoticeForm } from './NoticeForm';
import { noticeColumns, type Notice } from './noticeColumns';

/** 通知公告: written, published and withdrawn here, read by everybody (manual 002, home page). */
export function Component() {
  const { t } = useTranslation(['notices', 'shared']);
  const address = useListAddress();
  const page = queries.useQuery('get', '/api/notices', { params: { query: address.query } });
  const selection = useSelection<Notice>(({ id }) => id);
  const [shown, show] = useOpened('notice');
  const [adding, setAdding] = useState(false);
  const refetch = () => void page.refetch();
  return (
    <>
      <ListPage
        title={t('office.title')}
        state={t('office.state')}
        main={
          <Button type="primary" onClick={() => setAdding(true)}>
            {t('office.add')}
          </Button>
        }
        actions={
          <ExportButton
            selected={selection.keys.length}
            start={async () => (await api.POST('/api/notices/exports', { body: { ids: selection.keys } })).data!}
          />
        }
        address={address}
        page={page}
        columns={noticeColumns(t, show)}
        keyOf={({ id }) => id}
        nameOf={({ title }) => title}
        selection={selection}
        empty={t('office.empty')}
      />
      <NoticeDrawer id={shown} onClose={() => show(undefined)} onChanged={refetch} />
      <NoticeForm open={adding} onClose={() => setAdding(false)} onSaved={refetch} />
    </>
  );
}
