import { App, List } from 'antd';
import { useTranslation } from 'react-i18next';
import type { BulkOutcome } from './outcome';

/** Says how many of many things were done, and which were not and why. */
export function useOutcomes(): (outcomes: BulkOutcome[], nameOf?: (id: string) => string) => void {
  const { t } = useTranslation();
  const { message, modal } = App.useApp();

  return (outcomes, nameOf = (id) => id) => {
    const refused = outcomes.filter((outcome) => !outcome.done);
    if (refused.length === 0) {
      void message.success(t('bulk.allDone', { count: outcomes.length }));
      return;
    }
    modal.warning({
      title: t('bulk.done', { count: outcomes.length - refused.length }),
      width: 560,
      content: (
        <List
          size="small"
          header={t('bulk.refused', { count: refused.length })}
          dataSource={refused}
          style={{ maxHeight: 360, overflow: 'auto' }}
          renderItem={({ id, errors }) => (
            <List.Item>
              <List.Item.Meta title={nameOf(id)} description={errors.map((error) => error.message).join(t('and'))} />
            </List.Item>
          )}
        />
      ),
    });
  };
}
