import { useTranslation } from 'react-i18next';
import { api } from '@/api/client';
import { ImportDialog, WORKBOOK } from '@/shared/import/ImportDialog';

interface RegistrationImportProps {
  open: boolean;
  planId: string;
  onClose: () => void;
  onImported: () => void;
}

/** 批量导入报考. */
export function RegistrationImport({ open, planId, onClose, onImported }: RegistrationImportProps) {
  const { t } = useTranslation(['registrations', 'shared']);
  const params = { path: { planId } };
  return (
    <ImportDialog
      title={t('import')}
      open={open}
      onClose={onClose}
      kind={WORKBOOK}
      template={async () => (await api.GET('/api/plans/{planId}/registrations/imports/template', { params })).data!}
      begin={async (file) => (await api.POST('/api/plans/{planId}/registrations/imports', { params, body: file })).data!}
      onImported={onImported}
    />
  );
}
