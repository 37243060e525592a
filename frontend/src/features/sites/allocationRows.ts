import type { Schema } from '@/api/types';
import type { Plan } from '@/shared/plan/usePlan';
import type { Site } from '@/shared/site/useSites';

/** How a college comes to a site in a plan. */
export type Way = 'own' | 'borrowed' | 'pending' | 'none';

/** A college and a certificate at a level, and where its candidates sit. */
export interface AllocationRow {
  /** The id of the site that the college has itself, or would have. */
  key: string;
  collegeId: string;
  collegeName: string;
  certificateTypeId: string;
  level: Site['level'];
  way: Way;
  /** The site they sit at, or the own one that isn't approved yet. */
  siteId: string;
  siteName: string;
  /** Of the own site that isn't approved yet. */
  siteState?: Site['state'];
}

/** Every college of a plan with every certificate of it: what was allocated counts before an own site. */
export function allocationRows(
  plan: Pick<Plan, 'collegeIds' | 'certificates'>,
  sites: Site[],
  allocations: Schema<'SiteAllocation'>[],
  collegeName: (id: string) => string,
): AllocationRow[] {
  return plan.collegeIds.flatMap((collegeId) =>
    plan.certificates.map(({ certificateTypeId, level }) => {
      const concerns = (one: { collegeId: string; certificateTypeId: string; level: string }) =>
        one.collegeId === collegeId && one.certificateTypeId === certificateTypeId && one.level === level;
      const own = sites.find(concerns);
      const given = allocations.find(concerns);
      return {
        key: [collegeId, certificateTypeId, level].join('.'),
        collegeId,
        collegeName: collegeName(collegeId),
        certificateTypeId,
        level,
        ...where(own, given),
      };
    }),
  );
}

function where(own: Site | undefined, given: Schema<'SiteAllocation'> | undefined): Pick<AllocationRow, 'way' | 'siteId' | 'siteName' | 'siteState'> {
  if (given && given.siteId !== own?.id) {
    return { way: 'borrowed', siteId: given.siteId, siteName: given.siteName };
  }
  if (!own) {
    return { way: 'none', siteId: '', siteName: '' };
  }
  return own.state === 'APPROVED'
    ? { way: 'own', siteId: own.id, siteName: own.name }
    : { way: 'pending', siteId: own.id, siteName: own.name, siteState: own.state };
}
