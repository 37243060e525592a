import { Button, Card, Skeleton } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { queries } from '@/api/client';
import { Page } from '@/shared/page/Page';
import { Refused } from '@/shared/page/Refused';
import { CollegeEdit } from './CollegeEdit';
import { CollegeFacts } from './CollegeFacts';

/** A college's own data (manual 001 §2.2). */
export function OwnCollege({ id }: { id: string }) {
  const { t } = useTranslation(['organizations', 'shared']);
  const { data, error, refetch } = queries.useQuery('get', '/api/colleges/{id}', { params: { path: { id } } });
  const [editing, setEditing] = useState(false);
  return (
    <Page
      title={t('own.title')}
      state={t('own.college')}
      main={
        data && (
          <Button type="primary" onClick={() => setEditing(true)}>
            {t('shared:action.edit')}
          </Button>
        )
      }
    >
      {error && <Refused what={t('shared:list.failed')} by={error} onRetry={refetch} />}
      {!data && !error && <Skeleton active />}
      {data && (
        <>
          <Card size="small" title={<h2 className="section">{t('own.basic')}</h2>} style={{ maxWidth: 760 }}>
            <CollegeFacts of={data} />
          </Card>
          <CollegeEdit open={editing} college={data} onClose={() => setEditing(false)} onSaved={() => void refetch()} />
        </>
      )}
    </Page>
  );
}
