import { useTranslation } from 'react-i18next';
import { api } from '@/api/client';
import type { FileKind } from '@/shared/file/FileDrop';
import { ImportDialog, WORKBOOK } from '@/shared/import/ImportDialog';

const PHOTOS: FileKind = { endings: ['.zip'], most: 1024 << 20 };

export type ImportKind = 'roster' | 'photos';

interface CandidateImportsProps {
  kind: ImportKind | undefined;
  onClose: () => void;
  onImported: () => void;
}

/** 导入考生 and 导入照片. */
export function CandidateImports({ kind, onClose, onImported }: CandidateImportsProps) {
  const { t } = useTranslation(['candidates', 'shared']);
  return (
    <>
      <ImportDialog
        title={t('importRoster')}
        open={kind === 'roster'}
        onClose={onClose}
        kind={WORKBOOK}
        template={async () => (await api.GET('/api/candidates/imports/template')).data!}
        begin={async (file) => (await api.POST('/api/candidates/imports', { body: file })).data!}
        onImported={onImported}
      />
      <ImportDialog
        title={`${t('importPhotos')} · ${t('photosHint')}`}
        open={kind === 'photos'}
        onClose={onClose}
        kind={PHOTOS}
        begin={async (file) => (await api.POST('/api/candidates/photos/imports', { body: file })).data!}
        onImported={onImported}
      />
    </>
  );
}
