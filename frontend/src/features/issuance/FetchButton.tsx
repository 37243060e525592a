import { App, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { api } from '@/api/client';
import type { Schema } from '@/api/types';
import { reasonsOf } from '@/shared/page/Refused';
import { useRefresh } from './useRefresh';

interface FetchButtonProps {
  planId: string;
  filter: Partial<Record<'certificateTypeId' | 'level' | 'collegeId' | 'kind', string>>;
  /** How many records it would make; undefined until that is known. */
  eligible: number | undefined;
  onFetched: () => void;
}

/** Makes the records, after asking with their number, and leads on to signing them. */
export function FetchButton({ planId, filter, eligible, onFetched }: FetchButtonProps) {
  const { t } = useTranslation(['issuance', 'shared']);
  const { modal } = App.useApp();
  const [, navigate] = useLocation();
  const refresh = useRefresh();

  function tell(counts: Schema<'PendingCounts'>) {
    modal.success({
      title: t('pending.done', { count: counts.added }),
      content: t('pending.doneHint', { eligible: counts.eligible, recorded: counts.recorded, ineligible: counts.ineligible }),
      okText: t('pending.toSign'),
      okCancel: true,
      cancelText: t('shared:action.close'),
      onOk: () => navigate(`/certificates?list=ORGANIZATION_TO_SIGN&planId=${planId}`),
    });
  }

  async function fetchRecords() {
    try {
      const { data } = await api.POST('/api/plans/{planId}/pending-records', { params: { path: { planId } }, body: filter as never });
      refresh();
      onFetched();
      tell(data!);
    } catch (failure) {
      modal.error({ title: t('pending.runFailed'), content: reasonsOf(failure).join(t('shared:and')) });
    }
  }

  return (
    <Button
      type="primary"
      disabled={!eligible}
      title={eligible === 0 ? t('pending.nobody') : undefined}
      onClick={() =>
        void modal.confirm({
          title: t('pending.sure', { count: eligible }),
          okText: t('pending.run'),
          onOk: fetchRecords,
        })
      }
    >
      {t('pending.run')}
    </Button>
  );
}
