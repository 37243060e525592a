import { App, Button, Flex } from 'antd';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '@/api/client';
import { useBulk } from '@/shared/bulk/useBulk';
import { LinkButton } from '@/shared/page/LinkButton';
import { Refused } from '@/shared/page/Refused';
import type { Plan } from '@/shared/plan/usePlan';
import { copyOf, draftOf } from './draft';
import type { EditedPlan } from './PlanForm';

interface PlanActionsProps {
  plan: Plan;
  onEdit: (edited: EditedPlan) => void;
  onDeleted: () => void;
}

/** What an organization can do with its plan; what speaks against publishing stays in sight. */
export function PlanActions({ plan, onEdit, onDeleted }: PlanActionsProps) {
  const { t } = useTranslation(['exams', 'shared']);
  const { message, modal } = App.useApp();
  const queryClient = useQueryClient();
  const bulk = useBulk();
  const [refused, setRefused] = useState<unknown>();
  const params = { params: { path: { id: plan.id } } };
  const changed = () => queryClient.invalidateQueries({ queryKey: ['get', '/api/plans'] });
  const edit = () => onEdit({ plan, initial: draftOf(plan), refused });

  async function publish() {
    try {
      const { data } = await api.POST('/api/plans/{id}/publish', params);
      setRefused(undefined);
      queryClient.setQueryData(['get', '/api/plans/{id}', params], data);
      void message.success(t('publish.done'));
      await changed();
    } catch (failure) {
      setRefused(failure);
    }
  }

  const remove = () =>
    bulk({
      action: t('shared:action.delete'),
      count: 1,
      danger: true,
      run: async () => {
        await api.DELETE('/api/plans/{id}', params);
        onDeleted();
        await changed();
      },
    });

  return (
    <Flex vertical gap={12}>
      <Flex gap={8} wrap>
        {!plan.published && (
          <>
            <Button
              type="primary"
              onClick={() =>
                modal.confirm({
                  title: t('publish.sure', { name: plan.name }),
                  content: t('plan.publishHint', { count: plan.collegeIds.length }),
                  okText: t('shared:action.publish'),
                  onOk: publish,
                })
              }
            >
              {t('shared:action.publish')}
            </Button>
            <Button onClick={edit}>{t('shared:action.edit')}</Button>
          </>
        )}
        <Button onClick={() => onEdit({ initial: copyOf(plan, Date.now()), copied: plan.name })}>{t('plan.copy')}</Button>
        {!plan.published && (
          <Button danger onClick={() => void remove()}>
            {t('shared:action.delete')}
          </Button>
        )}
      </Flex>
      {refused !== undefined && (
        <>
          <Refused what={t('publish.refused')} by={refused} />
          <LinkButton onClick={edit}>{t('publish.repair')}</LinkButton>
        </>
      )}
    </Flex>
  );
}
