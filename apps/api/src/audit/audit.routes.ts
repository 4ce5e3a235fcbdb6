import { Readable } from 'node:stream';
import type { FastifyInstance } from 'fastify';
import { londonDateOf } from '@hub/kernel';
import type { AuditFilter, Hub } from '@hub/worker';
import type { AuditEntry } from '@hub/views';
import type { Guard } from '../edge/guard.js';
import { requireRight, WithheldError } from '../edge/reads.js';
import type { AccessKind, ReadAuditFilter } from '../generated/graphql.js';
import { sightFor, type Sight } from '../edge/sight.js';
import { csvRow } from './csv.js';
import { filterMeant } from './filter.js';
import { withoutWalled } from './walls.js';
import { KIND_NAMES, purposeInWords, roleNameOf } from './line.present.js';

const AT_ONCE = 1_000;

const HEAD = [
  ...[
    'position',
    'at',
    'user',
    'agency',
    'role',
    'purpose',
    'did',
    'asked',
    'children',
    'child ids',
    'adults and places',
    'part',
  ],
  ...['searched by', 'own surname', 'own name', 'no part in case', 'break-glass', 'as known at', 'refused because'],
  ...['account'],
];

const rowOf = (line: AuditEntry): string =>
  csvRow([
    ...[line.position, line.at, line.person, line.agency, roleNameOf(line.role), purposeInWords(line.purpose)],
    ...[KIND_NAMES[line.kind], line.query, line.children, line.childIds.join(' ')],
    ...[line.others.join(' '), `${line.part} of ${line.parts}`],
    ...[line.searchedBy ?? '', line.ownSurname.join(' '), line.forOwnName ? 'yes' : '', line.unrelated.join(' ')],
    ...[line.glass ?? '', line.knownAt ?? '', line.reason ?? '', line.account ?? ''],
  ]);

/** Every line that fits, a thousand at a time, so that an audit of years needs no more memory than one of a day. */
async function* linesAsCsv(hub: Hub, filter: AuditFilter, sight: Sight): AsyncGenerator<string> {
  yield `\ufeff${csvRow(HEAD)}`;
  const hidden = new Set(filter.hidden);
  let before: number | undefined;
  for (;;) {
    const { lines, hasMore } = await hub.auditDesk.lines({
      filter,
      first: AT_ONCE,
      ...(before === undefined ? {} : { before }),
    });
    yield lines.map((line) => rowOf(withoutWalled(line, sight, hidden))).join('');
    before = lines.at(-1)?.position;
    if (!hasMore) return;
  }
}

type Asked = Readonly<Record<string, string | readonly string[] | undefined>>;

const one = (value: string | readonly string[] | undefined): string | null => [value].flat()[0] ?? null;

const filterIn = (asked: Asked): ReadAuditFilter => ({
  person: one(asked['person']),
  agency: one(asked['agency']),
  role: one(asked['role']),
  purpose: one(asked['purpose']),
  childId: one(asked['childId']),
  other: one(asked['other']),
  from: one(asked['from']),
  to: one(asked['to']),
  glass: one(asked['glass']),
  kinds: [asked['kinds'] ?? []].flat() as AccessKind[],
});

const SUBJECT = { subject: 'audit', purpose: 'assurance' } as const;

/** The lines of the read audit as a file. Taking it out is itself a line of the audit, written before the file begins. */
export const auditRoutes = (app: FastifyInstance, hub: Hub, guard: Guard): void => {
  app.get<{ Querystring: Asked }>('/read-audit/lines.csv', async (request, reply) => {
    const user = guard.sessionOf(request)?.user;
    if (!user)
      return reply.code(401).send({ message: 'Nobody is signed in, or the session has ended. Sign in again.' });
    try {
      await requireRight(hub, user, 'readAudit', SUBJECT);
    } catch (error) {
      if (error instanceof WithheldError) return reply.code(403).send({ message: error.message });
      throw error;
    }
    const sight = await sightFor(hub, user);
    const filter = await filterMeant(hub, filterIn(request.query), sight);
    await hub.audit.takenOut(user, 'assurance', { how: 'export', query: 'readAudit', subject: 'audit', childIds: [] });
    return reply
      .header('content-type', 'text/csv; charset=utf-8')
      .header('cache-control', 'no-store')
      .header('content-disposition', `attachment; filename="who-read-what-${londonDateOf(hub.now())}.csv"`)
      .send(Readable.from(linesAsCsv(hub, filter, sight)));
  });
};
