import type { Account } from '@/session/useSession';

type Role = Account['role'];

const OF_ONE_TENANT: Role[][] = [
  ['OPERATOR'],
  ['ORGANIZATION_ADMIN', 'ORGANIZATION_STAFF'],
  ['COLLEGE_ADMIN', 'COLLEGE_STAFF'],
];

/** The roles a tenant has whose accounts include this one, the most powerful first. */
export function rolesBeside(role: Role): Role[] {
  return OF_ONE_TENANT.find((roles) => roles.includes(role)) ?? [];
}
