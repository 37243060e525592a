import { useQueryClient } from '@tanstack/react-query';
import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { api } from '@/api/client';
import { ProblemError } from '@/api/problem';
import { each } from '@/shared/bulk/each';
import { useOutcomes } from '@/shared/bulk/useOutcomes';
import { EditDrawer } from '@/shared/form/EditDrawer';
import { useRequired } from '@/shared/form/useRequired';
import { SITES, type Site } from '@/shared/site/useSites';

interface ReturnSitesProps {
  open: boolean;
  sites: Site[];
  onClose: () => void;
  onReturned: () => void;
}

interface Review {
  reason: string;
}

/** 审核退回: sends one or many applications back with the reason. */
export function ReturnSites({ open, sites, onClose, onReturned }: ReturnSitesProps) {
  const { t } = useTranslation(['sites', 'shared']);
  const { requiredText } = useRequired();
  const queryClient = useQueryClient();
  const tell = useOutcomes();

  async function giveBack({ reason }: Review) {
    const outcomes = await each(
      sites.map(({ id }) => id),
      (id) => api.POST('/api/sites/{id}/return', { params: { path: { id } }, body: { reason } }),
    );
    const refused = outcomes.find(({ done }) => !done);
    if (refused && outcomes.every(({ done }) => !done)) {
      // Nothing happened: the reason stays to be corrected.
      throw new ProblemError(refused.errors[0]!.code, 422, refused.errors[0]!.message, refused.errors);
    }
    void queryClient.invalidateQueries({ queryKey: SITES });
    onReturned();
    if (refused) {
      tell(outcomes, (id) => sites.find((site) => site.id === id)?.name ?? id);
    }
  }

  return (
    <EditDrawer<Review>
      title={sites.length === 1 ? `${t('sites.return')} · ${sites[0]!.name}` : t('sites.returnMany', { count: sites.length })}
      open={open}
      initial={{}}
      onClose={onClose}
      save={giveBack}
      saveLabel={t('sites.return')}
      doneText={t('sites.returned')}
    >
      <Form.Item
        name="reason"
        label={t('site.reason')}
        extra={t('site.reasonHint')}
        rules={[requiredText(t('site.reason'))]}
      >
        <Input.TextArea rows={4} maxLength={500} showCount />
      </Form.Item>
    </EditDrawer>
  );
}
