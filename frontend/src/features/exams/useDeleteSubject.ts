import { useTranslation } from 'react-i18next';
import { api } from '@/api/client';
import { useBulk } from '@/shared/bulk/useBulk';
import type { Subject } from './subjectColumns';

/** Deletes a subject after asking. */
export function useDeleteSubject(onDeleted: () => void): (subject: Subject) => Promise<void> {
  const { t } = useTranslation(['exams', 'shared']);
  const bulk = useBulk();
  return ({ id, certificateTypeId: typeId, name }) =>
    bulk({
      action: t('shared:action.delete'),
      count: 1,
      danger: true,
      question: t('subject.removeSure', { name }),
      run: async () => {
        await api.DELETE('/api/certificate-types/{typeId}/subjects/{id}', { params: { path: { typeId, id } } });
        onDeleted();
      },
    });
}
