import { Card, Flex, Typography } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schema } from '@/api/types';

interface PendingCountsProps {
  counts: Schema<'PendingCounts'>;
  fetching: boolean;
  eligibleList: ReactNode;
  ineligibleList: ReactNode;
}

/** How many can be certified, how many cannot, and how many have a record; with the lists of the first two. */
export function PendingCounts({ counts, fetching, eligibleList, ineligibleList }: PendingCountsProps) {
  const { t } = useTranslation(['issuance', 'shared']);
  const tiles = [
    { name: 'eligible', count: counts.eligible, list: eligibleList },
    { name: 'ineligible', count: counts.ineligible, list: ineligibleList },
    { name: 'recorded', count: counts.recorded, list: undefined },
  ] as const;
  return (
    <Flex gap={16} wrap aria-busy={fetching} style={{ opacity: fetching ? 0.6 : 1 }}>
      {tiles.map(({ name, count, list }) => (
        <Card key={name} size="small" style={{ flex: '1 1 240px', maxWidth: 420 }}>
          <Typography.Title level={2} style={{ fontSize: 14, margin: 0 }}>
            {t(`pending.${name}`)}
          </Typography.Title>
          <p style={{ margin: '4px 0' }}>
            <span className="code" style={{ fontSize: 28, fontWeight: 600 }}>
              {count}
            </span>{' '}
            {t('pending.people')}
          </p>
          <p className="quiet" style={{ minHeight: 44, margin: '0 0 8px' }}>
            {t(`pending.${name}Hint`)}
          </p>
          {count > 0 && list}
        </Card>
      ))}
    </Flex>
  );
}
