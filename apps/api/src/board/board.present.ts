import { isSymbol } from '@hub/disclosure';
import type { PackContent, PackLine } from '@hub/reports';
import type { PackVariant } from '@hub/assurance';
import type { Role, RoleTable } from '@hub/sharing';
import type { PackRow } from '@hub/views';
import { periodMeant, type PackMail } from '@hub/worker';
import { periodName } from '../figures/figures.present.js';
import type {
  BoardContent,
  BoardLine,
  BoardMail,
  BoardMailAbout,
  BoardMailState,
  BoardPack,
  BoardPackState,
} from '../generated/graphql.js';
import { actionsOn } from './rights.js';

const lineOf = (line: PackLine): BoardLine => {
  const { chart, points, reading, againstTarget, ...rest } = line;
  const charted = points.filter(({ shown, running }) => shown !== null && !isSymbol(shown) && !running);
  const signals = new Map(
    chart.says === 'chart' ? chart.points.map((point, at) => [charted[at]?.period, point.signals]) : [],
  );
  return {
    id: rest.id,
    title: rest.title,
    unit: rest.unit,
    measure: rest.measure,
    definition: rest.definition,
    version: rest.version,
    effectiveFrom: rest.effectiveFrom,
    target: rest.target,
    display: rest.display,
    points: points.map(({ period, label, shown, display, running }) => ({
      period,
      label,
      value: shown === null || isSymbol(shown) ? null : shown,
      display,
      running,
      signals: [...(signals.get(period) ?? [])],
    })),
    limits: chart.says === 'chart' ? { mean: chart.mean, lower: chart.lower, upper: chart.upper } : null,
    verdict: reading.inShort,
    sentence: reading.sentence,
    againstTarget: againstTarget ?? null,
    cautions: [...rest.cautions],
    completeness: rest.completeness.map((one) => ({ ...one })),
    comment: rest.comment,
    moved: [...rest.moved],
  };
};

const rowsOf = (rows: readonly (readonly string[])[]): string[][] => rows.map((row) => [...row]);

/** What a page or a pack says, for the schema. */
export const contentOf = ({ lines, themes, revisions, key }: PackContent): BoardContent => ({
  quarters: lines[0]?.columns.map(({ label }) => label) ?? [],
  lines: lines.map(lineOf),
  themes: themes.map(({ name, tables }) => ({
    name,
    tables: tables.map(({ title, head, rows, note }) => ({ title, head: [...head], rows: rowsOf(rows), note })),
  })),
  revisions: revisions.map(({ id, quarters, rows }) => ({
    title: `${id} as each pack gave it`,
    head: ['Pack', ...quarters],
    rows: rows.map(({ pack, cells }) => [pack, ...cells]),
    note: '',
  })),
  key: [...key],
});

/** How the mail of a pack went, for the schema. */
export const mailOf = (mails: readonly PackMail[]): BoardMail[] =>
  mails.map(({ to, about, state, problem }) => ({
    to,
    about: about.toUpperCase() as BoardMailAbout,
    state: state.toUpperCase().replace(' ', '_') as BoardMailState,
    problem: problem ?? null,
  }));

/** An edition of a pack, for the schema. */
export const packOf = (
  row: PackRow,
  variant: PackVariant | undefined,
  { person, role }: { readonly person: string; readonly role: Role },
  roles: RoleTable,
): BoardPack => ({
  id: row.packId,
  variant: row.variant,
  name: variant?.name ?? row.variant,
  period: periodName(periodMeant(row.period)),
  edition: row.edition,
  state: row.state.toUpperCase().replace(' ', '_') as BoardPackState,
  knownAt: row.knownAt,
  digest: row.seal?.contentDigest ?? null,
  publishedAt: row.publishedAt ?? null,
  withdrawn: row.state === 'withdrawn' ? (row.withdrawn ?? 'No reason is on record.') : null,
  files: (row.seal?.files ?? []).map((file) => ({ ...file })),
  acknowledged: row.acknowledged.some(({ by }) => by === person),
  acknowledgements: row.acknowledged.length,
  may: [...actionsOn(row, person, role, roles)],
});
