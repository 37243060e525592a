import { Flex, type TableColumnsType, Tag } from 'antd';
import type { TFunction } from 'i18next';
import { LinkButton } from '@/shared/page/LinkButton';
import { StateTag } from '@/terms/StateTag';
import type { Site } from '@/shared/site/useSites';
import type { AllocationRow } from './allocationRows';

/** What the organization can do about where a college sits. */
export interface AllocationDeeds {
  change: (row: AllocationRow) => void;
  takeBack: (row: AllocationRow) => void;
}

/** The columns of who sits where; with the ways to change it where that is possible. */
export function allocationColumns(
  t: TFunction<['sites', 'shared']>,
  certificate: (typeId: string, level: Site['level']) => string,
  deeds: AllocationDeeds | undefined,
): TableColumnsType<AllocationRow> {
  return [
    { title: t('allocations.college'), dataIndex: 'collegeName', fixed: 'left' },
    { title: t('allocations.certificate'), key: 'certificate', render: (_, row) => certificate(row.certificateTypeId, row.level) },
    {
      title: t('allocations.way'),
      dataIndex: 'way',
      render: (way: AllocationRow['way'], { siteState }) =>
        way === 'pending' ? (
          <>
            {t('allocations.own')} <StateTag of="siteState" value={siteState!} />
          </>
        ) : (
          <Tag color={way === 'none' ? 'warning' : way === 'borrowed' ? 'processing' : 'success'}>{t(`allocations.${way}`)}</Tag>
        ),
    },
    { title: t('allocations.site'), dataIndex: 'siteName', render: (name: string) => name || '—' },
    ...(deeds
      ? [
          {
            title: t('shared:action.more'),
            key: 'change',
            render: (_: unknown, row: AllocationRow) => (
              <Flex gap={12}>
                <LinkButton onClick={() => deeds.change(row)}>
                  {t(row.way === 'none' || row.way === 'pending' ? 'allocations.allocate' : 'allocations.change')}
                </LinkButton>
                {row.way === 'borrowed' && (
                  <LinkButton danger onClick={() => deeds.takeBack(row)}>
                    {t('allocations.takeBack')}
                  </LinkButton>
                )}
              </Flex>
            ),
          },
        ]
      : []),
  ];
}
