import { useTranslation } from 'react-i18next';
import { api } from '@/api/client';
import { ImportDialog, WORKBOOK } from '@/shared/import/ImportDialog';

interface RoomImportProps {
  open: boolean;
  planId: string;
  onClose: () => void;
  onImported: () => void;
}

/** 批量导入考场信息. */
export function RoomImport({ open, planId, onClose, onImported }: RoomImportProps) {
  const { t } = useTranslation(['sites', 'shared']);
  const params = { path: { planId } };
  return (
    <ImportDialog
      title={t('rooms.import')}
      open={open}
      onClose={onClose}
      kind={WORKBOOK}
      template={async () => (await api.GET('/api/plans/{planId}/rooms/imports/template', { params })).data!}
      begin={async (file) => (await api.POST('/api/plans/{planId}/rooms/imports', { params, body: file })).data!}
      onImported={onImported}
    />
  );
}
