import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import { queries } from '@/api/client';
import { StateTag } from '@/terms/StateTag';

/** How many are called by name. */
const NAMED = 20;

/** Those that a signature did not reach, as they had changed since the list was frozen. */
export function ChangedRecords({ ids }: { ids: string[] }) {
  const { t } = useTranslation(['issuance', 'shared']);
  return (
    <Alert
      type="warning"
      showIcon
      title={t('signing.changed', { count: ids.length })}
      description={
        <ul style={{ margin: 0, paddingInlineStart: 20, maxHeight: 200, overflow: 'auto' }}>
          {ids.slice(0, NAMED).map((id) => (
            <ChangedRecord key={id} id={id} />
          ))}
          {ids.length > NAMED && <li>{t('signing.changedMore', { count: ids.length - NAMED })}</li>}
        </ul>
      }
    />
  );
}

function ChangedRecord({ id }: { id: string }) {
  const { data } = queries.useQuery('get', '/api/certificates/{recordId}', { params: { path: { recordId: id } } });
  return (
    <li>
      {data?.record.candidateName} <span className="code">{data?.record.candidateNumber ?? id}</span>{' '}
      {data && <StateTag of="issuanceState" value={data.record.state} />}
    </li>
  );
}
