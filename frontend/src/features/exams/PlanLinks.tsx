import { Flex } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { useMay, type Action } from '@/session/useSession';
import type { Plan } from '@/shared/plan/usePlan';

/** The pages that work on one plan, called as the menu calls them. */
const PAGES = [
  { name: 'registrations', path: '/registrations', needs: 'READ_REGISTRATIONS' },
  { name: 'payments', path: '/payments', needs: 'READ_PAYMENTS' },
  { name: 'siteAllocations', path: '/site-allocations', needs: 'REVIEW_SITES' },
  { name: 'rooms', path: '/rooms', needs: 'READ_ROOMS' },
  { name: 'arrangements', path: '/arrangements', needs: 'READ_ARRANGEMENTS' },
  { name: 'papers', path: '/papers', needs: 'READ_PAPERS' },
  { name: 'scores', path: '/scores', needs: 'READ_SCORES' },
  { name: 'results', path: '/results', needs: 'READ_SCORES' },
  { name: 'pendingRecords', path: '/pending-records', needs: 'FETCH_PENDING_RECORDS' },
] as const satisfies { name: string; path: string; needs: Action }[];

/** From a plan to its registrations, rooms and all else that is done in it. */
export function PlanLinks({ plan }: { plan: Plan }) {
  const { t } = useTranslation(['exams', 'app']);
  const may = useMay();
  return (
    <Flex component="nav" wrap gap="4px 20px" aria-label={t('plan.links')}>
      {PAGES.filter(({ needs }) => may(needs)).map(({ name, path }) => (
        <Link key={name} href={`${path}?plan=${plan.id}`}>
          {t(`app:pages.${name}`)}
        </Link>
      ))}
    </Flex>
  );
}
