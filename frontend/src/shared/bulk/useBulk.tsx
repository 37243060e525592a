import { App } from 'antd';
import { useTranslation } from 'react-i18next';
import { reasonsOf } from '@/shared/page/Refused';
import type { BulkOutcome } from './outcome';
import { useOutcomes } from './useOutcomes';

interface Bulk {
  /** Such as “删除”. */
  action: string;
  count: number;
  danger?: boolean;
  /** Instead of the usual question. */
  question?: string;
  run: () => Promise<BulkOutcome[] | void>;
  /** A refused thing's name, where the id says nothing to people. */
  nameOf?: (id: string) => string;
}

/**
 * Does something to one or many things: asks with their number, does it once, and says how many were touched and which
 * were refused and why.
 */
export function useBulk(): (bulk: Bulk) => Promise<void> {
  const { t } = useTranslation();
  const { message, modal } = App.useApp();
  const tell = useOutcomes();

  return async ({ action, count, danger, question, run, nameOf }) => {
    await modal.confirm({
      title: question ?? t('bulk.sure', { count, action }),
      okText: action,
      okButtonProps: { danger },
      onOk: async () => {
        try {
          const outcomes = await run();
          if (outcomes) {
            tell(outcomes, nameOf);
          } else {
            void message.success(count === 1 ? t('bulk.oneDone', { action }) : t('bulk.allDone', { count }));
          }
        } catch (failure) {
          modal.error({ title: action, content: reasonsOf(failure).join(t('and')) });
        }
      },
    });
  };
}
