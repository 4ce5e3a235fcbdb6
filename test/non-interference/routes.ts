import { DEVELOPMENT_USERS } from '../../apps/api/src/edge/development-users.js';
import { HIDDEN, HIDDEN_IDS } from './hidden.js';

/** One way to call a route. */
interface Call {
  readonly url: string;
  readonly payload?: string;
  readonly type?: string;
  /** Only by somebody who is not signed in: with a cookie it would end their session. */
  readonly signedOut?: true;
}

const nobodyIn = '{"userId":"nobody"}';

/** How every route of the server is called, beside what goes through GraphQL and through the pages of an intake. */
export const CALLS: Readonly<Record<string, readonly Call[]>> = {
  'GET /graphql': [{ url: '/graphql?query={sheet{total}}' }],
  'POST /graphql': [{ url: '/graphql', payload: '{"query":"{ sheets }"}' }],
  'GET /session': [{ url: '/session' }],
  'POST /session': [
    { url: '/session', payload: nobodyIn },
    ...DEVELOPMENT_USERS.map(({ person }) => ({
      ...{ url: '/session', payload: JSON.stringify({ userId: person }), signedOut: true as const },
    })),
  ],
  'DELETE /session': [],
  'GET /development-users': [{ url: '/development-users' }],
  'GET /sign-in/services': [{ url: '/sign-in/services' }],
  'PUT /intake/uploads/:uploadId/*': [{ url: '/intake/uploads/x/y.csv', payload: HIDDEN, type: 'text/csv' }],
  'GET /intake/deliveries/:deliveryId/rejects/:feed.csv': ['children', 'nothing'].map((feed) => ({
    url: `/intake/deliveries/${'0'.repeat(32)}/rejects/${feed}.csv`,
  })),
  'GET /read-audit/lines.csv': [{ url: '/read-audit/lines.csv' }, { url: `/read-audit/lines.csv?childId=${HIDDEN}` }],
  'GET /basemap.pmtiles': [{ url: '/basemap.pmtiles' }],
  'GET /measures': [{ url: '/measures' }],
  'POST /local/intake': [{ url: '/local/intake', payload: '{"folder":"/"}' }],
  'POST /local/audit': [{ url: '/local/audit', payload: '{}' }],
  'POST /local/rebuild': [{ url: '/local/rebuild', payload: '{}' }],
  'GET /try-graphql': [{ url: '/try-graphql' }],
  'GET /try-graphql/query-page.css': [{ url: '/try-graphql/query-page.css' }],
  'GET /try-graphql/query-page.js': [{ url: '/try-graphql/query-page.js' }],
  'GET /health': [{ url: '/health' }],
  'GET /ready': [{ url: '/ready' }],
  'GET /*': [{ url: `/child/${HIDDEN}` }, { url: `/search?text=${HIDDEN_IDS.report}` }],
};
