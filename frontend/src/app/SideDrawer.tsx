import { lazy } from 'react';

/** What opens beside every page, fetched when it is first opened, as most people open a page to look at the page. */
export const SideDrawer = lazy(() => import('@/shared/page/SideDrawer').then((module) => ({ default: module.SideDrawer })));
