import { lazy, type ComponentType } from 'react';
import { Redirect, Route, Switch } from 'wouter';
import { AREAS, type OfficePage, type PageModule } from './pages';

function page(load: () => Promise<PageModule>): ComponentType {
  return lazy(async () => ({ default: (await load()).Component }));
}

const SignPage = page(() => import('@/features/sign/SignPage'));
const PublicLayout = lazy(() => import('@/features/verification/PublicLayout'));
const VerifyPage = page(() => import('@/features/verification/VerifyPage'));
const ScoreQueryPage = page(() => import('@/features/scores/ScoreQueryPage'));
const PublicPlansPage = page(() => import('@/features/notices/PublicPlansPage'));
const PublicNoticesPage = page(() => import('@/features/notices/PublicNoticesPage'));
const Entrance = lazy(() => import('./Entrance'));
const SignInPage = page(() => import('./SignInPage'));
const OpenPlatformPage = page(() => import('@/features/accounts/OpenPlatformPage'));
const Office = lazy(() => import('./Office'));
const NotFoundPage = page(() => import('./NotFoundPage'));

// Phones that sign may have browsers that know no flatMap.
const OFFICE = ([] as OfficePage[]).concat(...AREAS.map(({ pages }) => pages)).map(({ path, load }) => ({ path, Content: page(load) }));

/** Every address of the portal; the code of a page is fetched when it is first visited. */
export function Routes() {
  return (
    <Switch>
      {/* A phone opens this one page only, so nothing of the office comes with it. */}
      <Route path="/sign/:token" component={SignPage} />
      <Route path={/^\/(verify(\/[^/]+)?|score-query|public\/(plans|notices))$/}>
        <PublicLayout>
          <Route path="/verify/:token?" component={VerifyPage} />
          <Route path="/score-query" component={ScoreQueryPage} />
          <Route path="/public/plans" component={PublicPlansPage} />
          <Route path="/public/notices" component={PublicNoticesPage} />
          <Route path="/public">
            <Redirect to="/public/plans" />
          </Route>
        </PublicLayout>
      </Route>
      <Route path={/^\/(sign-in|open)$/}>
        <Entrance>
          <Route path="/sign-in" component={SignInPage} />
          <Route path="/open" component={OpenPlatformPage} />
        </Entrance>
      </Route>
      <Route>
        <Office>
          <Switch>
            {OFFICE.map(({ path, Content }) => (
              <Route key={path} path={path} component={Content} />
            ))}
            <Route component={NotFoundPage} />
          </Switch>
        </Office>
      </Route>
    </Switch>
  );
}
