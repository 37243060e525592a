import type { Plan } from '@/shared/plan/usePlan';
import type { Site } from '@/shared/site/useSites';

/** The approved sites for the certificates and levels that a plan examines. */
export function fitting(sites: Site[], plan: Pick<Plan, 'certificates'>): Site[] {
  return sites.filter(
    (site) =>
      site.state === 'APPROVED' &&
      plan.certificates.some(
        ({ certificateTypeId, level }) => certificateTypeId === site.certificateTypeId && level === site.level,
      ),
  );
}
