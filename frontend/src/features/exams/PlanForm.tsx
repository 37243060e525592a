import { Alert, Flex, Form } from 'antd';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '@/api/client';
import { EditDrawer } from '@/shared/form/EditDrawer';
import { Section } from '@/shared/page/Section';
import type { Plan } from '@/shared/plan/usePlan';
import { CertificateFields } from './CertificateFields';
import { CollegePicker } from './CollegePicker';
import { DraftTimes } from './DraftTimes';
import { draftOf, type PlanDraft } from './draft';
import { PlanBasics } from './PlanBasics';
import { WindowFields } from './WindowFields';

/** A plan in its form: an own draft, or a new one. */
export interface EditedPlan {
  plan?: Plan;
  initial: Partial<PlanDraft>;
  /** What spoke against publishing it. */
  refused?: unknown;
  /** The name of the plan that a new draft was copied from. */
  copied?: string;
}

interface PlanFormProps {
  edited: EditedPlan | undefined;
  onClose: () => void;
  onSaved: (plan: Plan) => void;
}

/** 新增考试计划 and 编辑考试计划: all of a draft in one form, with its times drawn as they are typed. */
export function PlanForm({ edited, onClose, onSaved }: PlanFormProps) {
  const { t } = useTranslation(['exams', 'shared']);
  const queryClient = useQueryClient();
  const [form] = Form.useForm<PlanDraft>();
  const plan = edited?.plan;

  async function save(draft: PlanDraft, version: number) {
    const body = { ...draft, version } as never;
    const { data } = plan
      ? await api.PUT('/api/plans/{id}', { params: { path: { id: plan.id } }, body })
      : await api.POST('/api/plans', { body });
    void queryClient.invalidateQueries({ queryKey: ['get', '/api/plans/{id}'] });
    onSaved(data!);
  }

  async function latest() {
    const { data } = await api.GET('/api/plans/{id}', { params: { path: { id: plan!.id } } });
    return { ...draftOf(data!), version: data!.version };
  }

  return (
    <EditDrawer<PlanDraft>
      title={plan ? t('plan.edit') : t('plan.add')}
      open={edited !== undefined}
      form={form}
      initial={edited?.initial ?? {}}
      refused={edited?.refused}
      onClose={onClose}
      version={plan?.version}
      save={save}
      latest={plan && latest}
      width={1040}
      saveLabel={t('plan.save')}
    >
      <Flex vertical gap={8}>
        {edited?.copied && <Alert type="info" showIcon title={t('plan.copied', { name: edited.copied })} />}
        <PlanBasics />
        <Section title={t('plan.participants')}>
          <Form.Item name="collegeIds">
            <CollegePicker />
          </Form.Item>
        </Section>
        <DraftTimes form={form}>
          <WindowFields />
          <CertificateFields form={form} />
        </DraftTimes>
      </Flex>
    </EditDrawer>
  );
}
