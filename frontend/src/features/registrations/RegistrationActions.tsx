import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { api } from '@/api/client';
import { useMay } from '@/session/useSession';
import { ExportButton } from '@/shared/export/ExportButton';
import type { Selection } from '@/shared/list/useSelection';
import type { Registration } from './registrationColumns';
import { useRegistrationRemoval } from './useRegistrationRemoval';

interface RegistrationActionsProps {
  planId: string;
  /** As the API knows them. */
  filters: { collegeId?: string; certificateTypeId?: string; level?: string };
  selection: Selection<Registration>;
  onDone: () => void;
}

/** What can be done to the selected registrations, or to all. */
export function RegistrationActions({ planId, filters, selection, onDone }: RegistrationActionsProps) {
  const { t } = useTranslation(['registrations', 'shared']);
  const may = useMay();
  const remove = useRegistrationRemoval(planId, () => {
    selection.clear();
    onDone();
  });
  const { keys, rows } = selection;
  return (
    <>
      {may('EDIT_REGISTRATIONS') && keys.length > 0 && (
        <Button danger title={t('deleteHint')} onClick={() => remove(rows)}>
          {t('shared:action.delete')}
        </Button>
      )}
      <ExportButton
        selected={keys.length}
        start={async () => {
          const params = { path: { planId }, query: filters as never };
          return (await api.POST('/api/plans/{planId}/registrations/exports', { params, body: { ids: keys } })).data!;
        }}
      />
    </>
  );
}
