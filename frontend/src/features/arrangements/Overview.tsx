import { Alert, Flex } from 'antd';
import { useTranslation } from 'react-i18next';
import { useMay } from '@/session/useSession';
import { Loaded } from '@/shared/page/Loaded';
import { Page } from '@/shared/page/Page';
import { shown } from '@/shared/time/time';
import { TaskProgress } from '@/shared/task/TaskProgress';
import type { TabProps } from './tabs';
import { ArrangementState } from './ArrangementState';
import { PublishButton } from './PublishButton';
import { StartButton } from './StartButton';
import { SubjectTable } from './SubjectTable';
import { useArrangement } from './useArrangement';

/** 考核站点编排: how far each subject is, and the two decisions about it. */
export function Overview({ plan, scope }: TabProps) {
  const { t } = useTranslation(['arrangements', 'shared']);
  const may = useMay();
  const { arrangement, task, running, error, refetch } = useArrangement(plan);
  const window = plan.states.arrangement;
  const mine = may('ARRANGE') && arrangement !== undefined && !arrangement.publishedAt;
  const open = window === 'OPEN';

  return (
    <Page
      title={t('title')}
      state={<ArrangementState of={arrangement} />}
      main={
        mine && (
          <>
            <StartButton planId={plan.id} again={arrangement.arranged} disabled={!open || running} onStarted={refetch} />
            <PublishButton arrangement={arrangement} disabled={!open || running} onStarted={refetch} />
          </>
        )
      }
    >
      {scope}
      {mine && window !== 'OPEN' && (
        <Alert type="info" showIcon title={t(`closed.${window}`, { start: shown(plan.windows.arrangement.start) })} />
      )}
      {task && running && (
        <Flex vertical gap={8} role="status">
          <span>{t('running')}</span>
          <TaskProgress task={task} />
        </Flex>
      )}
      {task?.state === 'FAILED' && may('ARRANGE') && (
        <Alert type="error" showIcon role="alert" title={t('failedTask')} description={task.problemText} />
      )}
      <Loaded of={{ data: arrangement, error, refetch }}>{(known) => <SubjectTable of={known} />}</Loaded>
    </Page>
  );
}
