import { Button, Tooltip } from 'antd';
import { useTranslation } from 'react-i18next';
import { queries } from '@/api/client';
import { useMay } from '@/session/useSession';

/** The ID number, masked until somebody who may see it whole asks for it. */
export function WholeIdNumber({ number, masked }: { number: string; masked: string }) {
  const { t } = useTranslation(['candidates', 'shared']);
  const may = useMay();
  const { data, refetch, isFetching } = queries.useQuery(
    'get',
    '/api/candidates/{number}/id-number',
    { params: { path: { number } } },
    { enabled: false, gcTime: 0 },
  );
  return (
    <span className="code">
      {data?.idNumber ?? masked}
      {!data && may('READ_FULL_ID_NUMBERS') && (
        <Tooltip title={t('wholeHint')}>
          <Button type="link" size="small" loading={isFetching} onClick={() => void refetch()}>
            {t('whole')}
          </Button>
        </Tooltip>
      )}
    </span>
  );
}
