import { describe, expect, it } from 'vitest';
import type { Site } from '@/shared/site/useSites';
import { allocationRows } from './allocationRows';

const certificate = { certificateTypeId: 'c', level: 'BEGINNER' } as const;
const plan = { collegeIds: ['1', '2'], certificates: [certificate] } as unknown as Parameters<typeof allocationRows>[0];

function site(collegeId: string, state: Site['state']): Site {
  return { id: `site-${collegeId}`, name: `站点${collegeId}`, collegeId, ...certificate, state } as Site;
}

function borrowed(collegeId: string, siteId: string) {
  return { planId: 'p', collegeId, ...certificate, siteId, siteName: siteId, version: 1 };
}

const ways = (sites: Site[], allocations: ReturnType<typeof borrowed>[] = []) =>
  allocationRows(plan, sites, allocations, (id) => `院校${id}`).map(({ way, siteId }) => [way, siteId]);

describe('allocationRows', () => {
  it('has a row for each college and certificate', () => {
    const rows = allocationRows(plan, [], [], (id) => `院校${id}`);
    expect(rows.map(({ collegeName, way }) => [collegeName, way])).toEqual([
      ['院校1', 'none'],
      ['院校2', 'none'],
    ]);
  });

  it('takes the own site where it is approved', () => {
    expect(ways([site('1', 'APPROVED'), site('2', 'SUBMITTED')])).toEqual([
      ['own', 'site-1'],
      ['pending', 'site-2'],
    ]);
  });

  it('lets an allocation count before an own site', () => {
    const sites = [site('1', 'APPROVED'), site('2', 'APPROVED')];
    expect(ways(sites, [borrowed('2', 'site-1')])).toEqual([
      ['own', 'site-1'],
      ['borrowed', 'site-1'],
    ]);
  });

  it('calls an allocation of the own site its own', () => {
    expect(ways([site('1', 'APPROVED')], [borrowed('1', 'site-1')])[0]).toEqual(['own', 'site-1']);
  });
});
