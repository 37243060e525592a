import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { api, queries } from '@/api/client';
import { useAccount, useMay } from '@/session/useSession';
import { useColleges } from '@/shared/college/useColleges';
import { ListPage } from '@/shared/list/ListPage';
import { useListAddress } from '@/shared/list/useListAddress';
import type { TabProps } from './tabs';
import { ticketColumns } from './ticketColumns';
import { ticketHolders, type TicketHolder } from './ticketHolders';
import { usePaper } from './usePaper';

const FILTERS = ['name', 'number', 'collegeId'] as const;

/** 准考证: of one candidate, or of all candidates of a college in one file. */
export function Tickets({ plan, state, scope }: TabProps) {
  const { t } = useTranslation(['papers', 'shared']);
  const all = useMay()('ARRANGE');
  const { tenantId } = useAccount();
  const colleges = useColleges();
  const address = useListAddress(FILTERS);
  const paper = usePaper();
  const { name, number } = address.values;
  const collegeId = all ? address.values.collegeId : tenantId;
  const asked = Boolean(collegeId ?? name ?? number);
  const path = { planId: plan.id };
  // Seats of all colleges come by subject, so that a candidate's would be far apart; those of one come together.
  const page = queries.useQuery(
    'get',
    '/api/plans/{planId}/placements',
    { params: { path, query: address.query as never } },
    { enabled: asked },
  );
  // Before anything was asked for, the list is empty, not on its way.
  const items = asked ? page.data?.items : [];
  const allTitle = t('allTicketsOf', { college: colleges.nameOf(collegeId ?? '') });

  return (
    <>
      <ListPage<TicketHolder, (typeof FILTERS)[number]>
        title={t('title')}
        state={state}
        scope={scope}
        filters={[
          ...(all ? [{ name: 'collegeId' as const, label: t('college'), options: colleges.options }] : []),
          { name: 'name', label: t('candidate') },
          { name: 'number', label: t('candidateNumber') },
        ]}
        actions={
          <Button
            type="primary"
            disabled={!collegeId}
            loading={paper.pending === allTitle}
            onClick={() =>
              void paper.show(allTitle, () => api.GET('/api/plans/{planId}/tickets', { params: { path, query: { collegeId } } }))
            }
          >
            {t('allTickets')}
          </Button>
        }
        address={address}
        page={{ ...page, data: items && { next: page.data?.next, items: ticketHolders(items) } }}
        columns={ticketColumns(t, all, paper.pending, (holder) =>
          paper.show(t('ticketOf', { name: holder.candidateName }), () =>
            api.GET('/api/plans/{planId}/tickets/{candidateNumber}', { params: { path: { ...path, candidateNumber: holder.candidateNumber } } }),
          ),
        )}
        keyOf={({ candidateNumber }) => candidateNumber}
        nameOf={({ candidateName }) => candidateName}
        empty={collegeId ? t('noTickets') : t('chooseCollege')}
      />
      {paper.dialog}
    </>
  );
}
