import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import './texts';
import { queries } from '@/api/client';
import { ListPage } from '@/shared/list/ListPage';
import { useListAddress } from '@/shared/list/useListAddress';
import { useOpened } from '@/shared/list/useOpened';
import { NoticeDrawer } from './NoticeDrawer';
import { NoticeForm } from './NoticeForm';
import { noticeColumns } from './noticeColumns';

/** 通知公告: written, published and withdrawn here, read by everybody (manual 002, home page). */
export function Component() {
  const { t } = useTranslation(['notices', 'shared']);
  const address = useListAddress();
  const page = queries.useQuery('get', '/api/notices', { params: { query: address.query } });
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
        address={address}
        page={page}
        columns={noticeColumns(t, show)}
        keyOf={({ id }) => id}
        nameOf={({ title }) => title}
        empty={t('office.empty')}
      />
      <NoticeDrawer id={shown} onClose={() => show(undefined)} onChanged={refetch} />
      <NoticeForm open={adding} onClose={() => setAdding(false)} onSaved={refetch} />
    </>
  );
}
