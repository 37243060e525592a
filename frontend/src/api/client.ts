import createFetchClient from 'openapi-fetch';
import createQueryClient from 'openapi-react-query';
import { send } from './send';
import type { paths } from './schema';

/** The API as the backend describes it; a failed call throws a {@link ProblemError}. */
export const api = createFetchClient<paths>({ baseUrl: window.location.origin, fetch: send });

/** The same for components: queries and mutations by path. */
export const queries = createQueryClient(api);
