import { groupsOf } from '@hub/assurance';
import { keyOf, shownIn } from '@hub/disclosure';
import { NOW } from '@hub/kernel';
import { metricOf } from '@hub/metrics';
import { inPrint, releaseFrom } from '@hub/reports';
import { boardQuestions, releases, type BoardQuestionRow, type ReleaseRow } from '@hub/views';
import { periodMeant } from '@hub/worker';
import { allOfIt, nobody, read } from '../edge/reads.js';
import { periodName } from '../figures/figures.present.js';
import { audienceOf } from '../figures/audience.js';
import type { BoardAnswer } from '../generated/graphql.js';

interface Known {
  readonly row: BoardQuestionRow;
  readonly release: ReleaseRow | undefined;
}

const shownOf = ({ release }: Known): string => {
  const [number] = release ? releaseFrom(release).counts : [];
  if (!release || !number) return 'x';
  return inPrint(shownIn(releaseFrom(release))(keyOf(number.measure, number.where)), 'count');
};

/** What analysts asked of the numbers of the board, and what was answered; the latest first. */
export const boardAnswers = read({
  subject: 'board-ask',
  purpose: 'assurance',
  find: async (_args: object, { hub, user }) => {
    const rows = await hub.views.rowsAt<BoardQuestionRow>(boardQuestions.table, NOW, {
      where: { audience: audienceOf(user.role) },
    });
    return rows.map(({ row }) => row).sort((a, b) => (a.askedAt < b.askedAt ? 1 : -1));
  },
  hydrate: async (rows, _args, { hub }): Promise<readonly Known[]> => {
    const given = await hub.views.rowsAt<ReleaseRow>(releases.table, NOW);
    const byId = new Map(given.map(({ row }) => [row.releaseId, row]));
    return rows.map((row) => ({ row, release: byId.get(row.releaseId) }));
  },
  rules: allOfIt<readonly Known[]>,
  present: (known): BoardAnswer[] =>
    known.map((one) => ({
      id: one.row.releaseId,
      indicator: one.row.question.indicator,
      title: metricOf(one.row.question.indicator)?.title ?? one.row.question.indicator,
      period: periodName(periodMeant(one.row.question.period)),
      groups: groupsOf(one.row.question).map(([, is]) => is),
      display: shownOf(one),
      askedAt: one.row.askedAt,
    })),
  names: nobody,
});
