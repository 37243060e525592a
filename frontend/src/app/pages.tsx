import type { ComponentType } from 'react';
import type { Action } from '@/session/useSession';
import type appTexts from './app.zh.json';

export type AreaName = keyof typeof appTexts.areas;
export type PageName = keyof typeof appTexts.pages;

/** A page of the office: where it stands in the menu, who has it, and where it is. */
export interface OfficePage {
  name: PageName;
  path: string;
  /** What somebody must be allowed to do to have the page; one of them is enough. */
  needs: Action[];
  load: () => Promise<PageModule>;
}

/** The file of a page. */
export interface PageModule {
  Component: ComponentType;
}

/** The areas of the menu, in the order of the manuals, with their pages. */
export const AREAS: { name: AreaName; pages: OfficePage[] }[] = [
  {
    name: 'work',
    pages: [{ name: 'home', path: '/', needs: ['USE_OWN_ACCOUNT'], load: () => import('@/features/home/HomePage') }],
  },
  {
    name: 'institutions',
    pages: [
      { name: 'ownOrganization', path: '/organization', needs: ['EDIT_OWN_TENANT'], load: () => import('@/features/organizations/OwnPage') },
      { name: 'organizations', path: '/organizations', needs: ['READ_TENANTS'], load: () => import('@/features/organizations/OrganizationsPage') },
      { name: 'colleges', path: '/colleges', needs: ['READ_TENANTS'], load: () => import('@/features/organizations/CollegesPage') },
    ],
  },
  {
    name: 'certificates',
    pages: [
      { name: 'certificateTypes', path: '/certificate-types', needs: ['READ_CERTIFICATE_TYPES'], load: () => import('@/features/exams/CertificateTypesPage') },
      { name: 'pendingRecords', path: '/pending-records', needs: ['FETCH_PENDING_RECORDS'], load: () => import('@/features/issuance/PendingRecordsPage') },
      { name: 'issuance', path: '/certificates', needs: ['READ_CERTIFICATES'], load: () => import('@/features/issuance/CertificatesPage') },
    ],
  },
  {
    name: 'exams',
    pages: [
      { name: 'subjects', path: '/subjects', needs: ['READ_CERTIFICATE_TYPES'], load: () => import('@/features/exams/SubjectsPage') },
      { name: 'plans', path: '/plans', needs: ['READ_PLANS'], load: () => import('@/features/exams/PlansPage') },
      { name: 'candidates', path: '/candidates', needs: ['READ_CANDIDATES'], load: () => import('@/features/candidates/CandidatesPage') },
      { name: 'sites', path: '/sites', needs: ['READ_SITES'], load: () => import('@/features/sites/SitesPage') },
      { name: 'siteAllocations', path: '/site-allocations', needs: ['READ_SITES'], load: () => import('@/features/sites/SiteAllocationsPage') },
      { name: 'rooms', path: '/rooms', needs: ['READ_ROOMS'], load: () => import('@/features/sites/RoomsPage') },
      { name: 'registrations', path: '/registrations', needs: ['READ_REGISTRATIONS'], load: () => import('@/features/registrations/RegistrationsPage') },
      { name: 'payments', path: '/payments', needs: ['READ_PAYMENTS'], load: () => import('@/features/payments/PaymentsPage') },
      { name: 'arrangements', path: '/arrangements', needs: ['READ_ARRANGEMENTS'], load: () => import('@/features/arrangements/ArrangementsPage') },
      { name: 'papers', path: '/papers', needs: ['READ_PAPERS'], load: () => import('@/features/papers/PapersPage') },
      { name: 'scores', path: '/scores', needs: ['READ_SCORES'], load: () => import('@/features/scores/ScoresPage') },
      { name: 'results', path: '/results', needs: ['READ_SCORES'], load: () => import('@/features/scores/ResultsPage') },
    ],
  },
  {
    name: 'system',
    pages: [
      { name: 'accounts', path: '/accounts', needs: ['MANAGE_ACCOUNTS'], load: () => import('@/features/accounts/AccountsPage') },
      { name: 'notices', path: '/notices', needs: ['MANAGE_NOTICES'], load: () => import('@/features/notices/NoticesPage') },
      { name: 'codes', path: '/codes', needs: ['USE_OWN_ACCOUNT'], load: () => import('@/features/codes/CodesPage') },
      { name: 'audit', path: '/audit', needs: ['READ_AUDIT'], load: () => import('@/features/accounts/AuditPage') },
      { name: 'profile', path: '/profile', needs: ['USE_OWN_ACCOUNT'], load: () => import('@/features/accounts/ProfilePage') },
    ],
  },
];
