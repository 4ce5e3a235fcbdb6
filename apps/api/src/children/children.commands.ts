import {
  childDecider,
  childStream,
  keyWorkerDecider,
  keyWorkerStream,
  matchDecider,
  matchStream,
  mergeDecider,
  mergeStream,
  type ChildDetails,
  type KeyWorkerDetails,
  type MatchDetails,
  type MergeDetails,
} from '@hub/children';
import { NOW } from '@hub/kernel';
import { reportDecider, reportStream, type ReportDetails } from '@hub/missing';
import { RECORDS, type RecordVersion } from '@hub/views';
import { z } from 'zod';
import {
  command,
  newIdOf,
  readRecord,
  recordWrite,
  refused,
  takeBack,
  type CommandContext,
  type Plan,
  type Write,
} from '../edge/commands.js';
import { date, id, oneOf, optionalText, text } from '../edge/fields.js';
import { idTaken, reachChild, reachReport } from '../edge/reach.js';

/** An emergency is no reason to hand a case on. */
const NOT_UNDER_GLASS: Plan = {
  withheld: {
    reason: 'You opened this record in an emergency. Key workers are allocated by those who work with the child.',
    ask: 'Ring the MASH operational lead on the number in the directory.',
  },
};

/** What stands in the way of saying who works with this child. */
const reachCase = async (context: CommandContext, childId: string): Promise<Plan | undefined> => {
  const verdict = context.sight.of(childId);
  if (verdict.access === 'allowed' && verdict.glass !== undefined) return NOT_UNDER_GLASS;
  return reachChild(context, childId);
};

const NO_ALLOCATION = [
  'allocation-not-known',
  'No key worker was allocated to this child from this date.',
  'start',
] as const;

/** Allocations of a child that hold on a date or begin before it without an end: they end where the new one starts. */
const earlierAllocations = async (context: CommandContext, childId: string, start: string): Promise<Write[]> => {
  const rows = await context.hub.views.rowsAt<RecordVersion>(RECORDS.table, NOW, {
    where: { child: childId, kind: 'keyWorker' },
  });
  const running = rows.flatMap(({ row }) => {
    const held = row.content as KeyWorkerDetails;
    const holds = !row.withdrawn && held.start < start && (held.end === undefined || held.end > start);
    return holds ? [{ key: row.key, content: { ...held, end: start } }] : [];
  });
  return Promise.all(
    running.map(({ key, content }, index) =>
      recordWrite({ ...context, basedOn: undefined }, keyWorkerDecider, key, content, { part: `previous ${index}` }),
    ),
  );
};

export const allocateKeyWorker = command({
  subject: 'allocate-key-worker',
  purpose: 'safeguarding',
  input: z.object({
    childId: id,
    worker: text,
    team: optionalText,
    start: date,
    endPrevious: z.boolean().optional(),
  }),
  plan: async ({ endPrevious = false, ...fields }, context) => {
    const { childId, start } = fields;
    const hindered = await reachCase(context, childId);
    if (hindered) return hindered;
    const allocation = await recordWrite(context, keyWorkerDecider, keyWorkerStream(childId, start), fields);
    return {
      writes: [allocation, ...(endPrevious ? await earlierAllocations(context, childId, start) : [])],
      childId,
    };
  },
});

export const endKeyWorker = command({
  subject: 'allocate-key-worker',
  purpose: 'safeguarding',
  input: z.object({ childId: id, start: date, end: date }),
  plan: async ({ childId, start, end }, context) => {
    const hindered = await reachCase(context, childId);
    if (hindered) return hindered;
    const stream = keyWorkerStream(childId, start);
    const { shown } = await readRecord<KeyWorkerDetails>(context, keyWorkerDecider, stream);
    if (shown.status !== 'held') {
      return refused(...NO_ALLOCATION);
    }
    return { writes: [await recordWrite(context, keyWorkerDecider, stream, { ...shown.content, end })], childId };
  },
});

export const correctKeyWorker = command({
  subject: 'allocate-key-worker',
  purpose: 'safeguarding',
  input: z.object({ childId: id, start: date, worker: text, team: optionalText, end: date.optional() }),
  plan: async (input, context) => {
    const hindered = await reachCase(context, input.childId);
    if (hindered) return hindered;
    const stream = keyWorkerStream(input.childId, input.start);
    const { state } = await readRecord<KeyWorkerDetails>(context, keyWorkerDecider, stream);
    if (state.status === 'none') return refused(...NO_ALLOCATION);
    return { writes: [await recordWrite(context, keyWorkerDecider, stream, input)], childId: input.childId };
  },
});

export const withdrawKeyWorker = command({
  subject: 'allocate-key-worker',
  purpose: 'safeguarding',
  input: z.object({ childId: id, start: date }),
  plan: async (key, context) =>
    (await reachCase(context, key.childId)) ??
    takeBack(context, keyWorkerDecider, keyWorkerStream(key.childId, key.start), key, {
      missing: refused(...NO_ALLOCATION),
    }),
});

/** The report, when a person may say which child it is about. */
const matchable = async (context: CommandContext, reportRef: string): Promise<ReportDetails | Plan> => {
  const { state } = await readRecord<ReportDetails>(
    { hub: context.hub, basedOn: undefined },
    reportDecider,
    reportStream(reportRef),
  );
  const missing = refused('report-not-known', `There is no police report ${reportRef} on record.`, 'reportRef');
  if (state.status !== 'held') return missing;
  const hindered = reachReport(context, reportRef, missing);
  if (hindered) return hindered;
  if (state.content.childId !== undefined) {
    return refused(
      'decision-not-needed',
      `Police already gave child ${state.content.childId} for this report. If that is wrong, ask police to correct it.`,
      'reportRef',
    );
  }
  return state.content;
};

const isPlan = (found: ReportDetails | Plan): found is Plan => !('reportRef' in found);

const matchWrite = async (
  context: CommandContext,
  reportRef: string,
  childId: string,
  options: { readonly part?: string; readonly basedOn?: number | undefined } = {},
): Promise<Write> => {
  const { state } = await readRecord<MatchDetails>(
    { ...context, basedOn: undefined },
    matchDecider,
    matchStream(reportRef),
  );
  const same = state.status === 'held' && state.content.childId === childId;
  const content = same ? state.content : { reportRef, childId, decidedBy: context.user.name, decidedAt: context.now };
  return recordWrite(context, matchDecider, matchStream(reportRef), content, options);
};

export const matchReport = command({
  subject: 'match-report',
  purpose: 'operation',
  input: z.object({ reportRef: id, childId: id }),
  plan: async ({ reportRef, childId }, context) => {
    const report = await matchable(context, reportRef);
    if (isPlan(report)) return report;
    const hindered = await reachChild(context, childId);
    if (hindered) return hindered;
    return { writes: [await matchWrite(context, reportRef, childId)], childId };
  },
});

export const unmatchReport = command({
  subject: 'match-report',
  purpose: 'operation',
  input: z.object({ reportRef: id }),
  plan: async ({ reportRef }, context) => {
    const missing = refused(
      'not-matched',
      'Nobody has matched this report; there is nothing to take back.',
      'reportRef',
    );
    return takeBack(context, matchDecider, matchStream(reportRef), { reportRef }, { missing });
  },
});

export const createChildForReport = command({
  subject: 'register-child',
  purpose: 'operation',
  input: z.object({
    reportRef: id,
    childId: id.optional(),
    surname: text,
    forename: text,
    dob: date,
    sex: oneOf(['1', '2', '9']),
    responsibleLa: text,
  }),
  past: ['dob'],
  plan: async ({ reportRef, childId: givenId = undefined, ...details }, context) => {
    const report = await matchable(context, reportRef);
    if (isPlan(report)) return report;
    const childId = givenId ?? newIdOf('H', context.commandId);
    const { state } = await readRecord<ChildDetails>(
      { hub: context.hub, basedOn: undefined },
      childDecider,
      childStream(childId),
    );
    if (state.status === 'held' && !context.sight.opens(childId)) return idTaken('childId');
    const { surname, forename, dob } = details;
    const other =
      state.status === 'held' &&
      (state.content.surname !== surname || state.content.forename !== forename || state.content.dob !== dob);
    if (other) {
      return refused(
        'child-id-taken',
        'Another child is on record under this id. Check the id, or match the report to that child.',
        'childId',
      );
    }
    const registered =
      state.status === 'held'
        ? []
        : [
            await recordWrite(
              context,
              childDecider,
              childStream(childId),
              { childId, ...details },
              {
                part: 'child',
                basedOn: undefined,
              },
            ),
          ];
    return {
      writes: [...registered, await matchWrite(context, reportRef, childId, { part: 'match', basedOn: undefined })],
      childId,
    };
  },
});

export const mergeChildren = command({
  subject: 'merge-children',
  purpose: 'operation',
  input: z.object({ oldChildId: id, childId: id }),
  plan: async ({ oldChildId, childId }, context) => {
    for (const [field, value] of Object.entries({ oldChildId, childId })) {
      const hindered = await reachChild(context, value, field);
      if (hindered) return hindered;
    }
    const stream = mergeStream(oldChildId);
    const { state } = await readRecord<MergeDetails>({ ...context, basedOn: undefined }, mergeDecider, stream);
    const same = state.status === 'held' && state.content.childId === childId;
    const content = same ? state.content : { oldChildId, childId, mergedAt: context.now };
    return { writes: [await recordWrite(context, mergeDecider, stream, content)], childId };
  },
});

export const unmergeChildren = command({
  subject: 'merge-children',
  purpose: 'operation',
  input: z.object({ oldChildId: id }),
  plan: async ({ oldChildId }, context) => {
    const missing = refused('not-merged', 'This id was not merged; there is nothing to take back.', 'oldChildId');
    return takeBack(context, mergeDecider, mergeStream(oldChildId), { oldChildId }, { missing, childId: oldChildId });
  },
});
