import {
  analysisDecider,
  analysisStream,
  commentaryFault,
  NEEDS,
  sealFault,
  serviceDecider,
  serviceStream,
} from '@hub/assurance';
import { childDecider, childStream, type ChildDetails } from '@hub/children';
import {
  interviewDecider,
  interviewStream,
  quotationDecider,
  quotationStream,
  type InterviewDetails,
  type QuotationCommand,
} from '@hub/interviews';
import { isErased, londonDateOf } from '@hub/kernel';
import { thresholdOf } from '@hub/reports';
import { ANALYSIS_AUDIENCE, yearMeant } from '@hub/worker';
import { z } from 'zod';
import { command, newIdOf, readRecord, refused, type CommandContext, type Plan, type Write } from '../edge/commands.js';
import { date, id, oneOf, optionalText, text, texts } from '../edge/fields.js';
import { problemOf } from '../edge/problems.js';
import { reachChild } from '../edge/reach.js';

const NO_ANALYSIS = refused(
  'no-such-analysis',
  'There is no such draft. Look at the list of editions as it is now.',
  'analysisId',
);
const NO_INTERVIEW = refused('interview-not-known', 'There is no such interview with words of a child.', 'interviewId');

const write = (decider: unknown, stream: string, what: object): Write => ({
  decider: decider as Write['decider'],
  stream,
  command: what,
});

export const draftInterviewAnalysis = command({
  subject: 'board-make',
  purpose: 'assurance',
  input: z.object({ year: id }),
  plan: async ({ year: asked }, { hub, now, user }) => {
    let year;
    try {
      year = yearMeant(asked);
    } catch (error) {
      return refused('no-such-period', (error as Error).message, 'year');
    }
    if (londonDateOf(now) < year.end) {
      return refused('year-not-over', 'The analysis is made of a year that is over. Choose an earlier one.', 'year');
    }
    await hub.viewsCaughtUp();
    const numbers = { audience: ANALYSIS_AUDIENCE, knownAt: now, logPosition: hub.viewsPosition() };
    const what = { type: 'Draft', year: year.id, person: user.person, numbers };
    return { writes: [write(analysisDecider, analysisStream(year.id), what)] };
  },
});

export const sealInterviewAnalysis = command({
  subject: 'board-check',
  purpose: 'assurance',
  input: z.object({ analysisId: id }),
  plan: async ({ analysisId }, { hub, user, commandId }) => {
    await hub.viewsCaughtUp();
    const row = await hub.analyses.analysis(analysisId);
    if (!row) return NO_ANALYSIS;
    const { person, agency, role } = user;
    const fault = sealFault(row.state === 'drafted' ? { draft: row } : {}, person, row.edition);
    if (fault?.outcome === 'refused') return { problems: [problemOf(fault.refusal)] };
    const sealed = await hub.analyses.sealing(row, person, {
      commandId,
      by: { person, agency, role },
      purpose: 'assurance',
    });
    if ('code' in sealed) return { problems: [problemOf(sealed)] };
    return { writes: [write(analysisDecider, analysisStream(row.year), sealed)] };
  },
});

export const withdrawInterviewAnalysis = command({
  subject: 'board-publish',
  purpose: 'assurance',
  input: z.object({ analysisId: id, reason: text }),
  plan: async ({ analysisId, reason }, { hub, user, now }) => {
    await hub.viewsCaughtUp();
    const row = await hub.analyses.analysis(analysisId);
    if (!row) return NO_ANALYSIS;
    const { year, edition, audience, knownAt } = row;
    const threshold = thresholdOf(hub.board.rules, { audience, knownAt, on: londonDateOf(now) });
    const fault = commentaryFault(reason, threshold);
    if (fault) return { problems: [problemOf({ ...fault, field: 'reason' })] };
    const what = { type: 'Withdraw', year, edition, reason, person: user.person };
    return { writes: [write(analysisDecider, analysisStream(year), what)] };
  },
});

interface Words {
  readonly childId: string;
  readonly revision: number;
  readonly names: readonly string[];
}

/** The words of an interview, of a child whom the user may know; or what stands in the way. */
const wordsOf = async (interviewId: string, context: CommandContext): Promise<Words | Plan> => {
  const { state, revision } = await readRecord<InterviewDetails>(
    context,
    interviewDecider,
    interviewStream(interviewId),
  );
  if (state.status !== 'held' || state.content.childWords === undefined) return NO_INTERVIEW;
  const { childId } = state.content;
  if (!context.sight.opens(childId)) return NO_INTERVIEW;
  const hindered = await reachChild(context, childId, 'interviewId');
  if (hindered) return hindered;
  const child = await readRecord<ChildDetails>(context, childDecider, childStream(childId));
  if (child.state.status !== 'held' || isErased(child.state.content)) return NO_INTERVIEW;
  const { surname, forename } = child.state.content;
  return { childId, revision, names: [surname, forename] };
};

const onWords = async (
  interviewId: string,
  context: CommandContext,
  what: (words: Words) => QuotationCommand,
): Promise<Plan> => {
  const words = await wordsOf(interviewId, context);
  if (!('names' in words)) return words;
  return {
    writes: [write(quotationDecider, quotationStream(interviewId), what(words))],
    childId: words.childId,
  };
};

export const recordQuotationConsent = command({
  subject: 'screen-quotations',
  purpose: 'safeguarding',
  input: z.object({ interviewId: id, agreed: z.boolean(), askedOn: date }),
  past: ['askedOn'],
  plan: ({ interviewId, agreed, askedOn }, context) =>
    onWords(interviewId, context, ({ childId }) => ({ type: 'RecordConsent', interviewId, childId, agreed, askedOn })),
});

export const screenQuotation = command({
  subject: 'screen-quotations',
  purpose: 'safeguarding',
  input: z.object({
    interviewId: id,
    usable: z.boolean(),
    text: optionalText.optional(),
    reason: optionalText.optional(),
  }),
  plan: async ({ interviewId, usable, text: words, reason }, context) => {
    const { person } = context.user;
    if (usable && words === undefined) {
      return refused('words-missing', 'Write the words as they may be used, without names and places.', 'text');
    }
    if (!usable && reason === undefined) return refused('reason-missing', 'Say why the words are kept back.', 'reason');
    return onWords(interviewId, context, ({ childId, revision, names }) =>
      usable
        ? { type: 'Clear', interviewId, childId, interviewRevision: revision, text: words ?? '', person, names }
        : { type: 'KeepBack', interviewId, childId, interviewRevision: revision, reason: reason ?? '', person },
    );
  },
});

const MOST_PLACES = 100_000;

export const recordService = command({
  subject: 'record-service',
  purpose: 'assurance',
  input: z.object({
    serviceId: id.optional(),
    name: text,
    provider: text,
    needs: z.array(oneOf(NEEDS)).min(1),
    ageFrom: z.int().min(0).max(25),
    ageTo: z.int().min(0).max(25),
    wards: texts,
    places: z.int().min(0).max(MOST_PLACES).optional(),
    startsOn: date,
  }),
  plan: async ({ serviceId = '', places, wards = [], ...rest }, { hub, now, commandId }) => {
    const known = new Set(hub.geographies.on(londonDateOf(now)).areas.areas.map(({ name }) => name));
    const unknown = wards.find((ward) => !known.has(ward));
    if (unknown !== undefined) {
      return refused(
        'no-such-ward',
        `There is no ward "${unknown}" in the boundaries of today. Choose one of the list.`,
        'wards',
      );
    }
    const key = serviceId === '' ? newIdOf('SV', commandId) : serviceId;
    const details = { ...rest, serviceId: key, wards: [...wards], ...(places === undefined ? {} : { places }) };
    return { writes: [write(serviceDecider, serviceStream(key), { type: 'Record', details })] };
  },
});

export const endService = command({
  subject: 'record-service',
  purpose: 'assurance',
  input: z.object({ serviceId: id, endsOn: date }),
  plan: ({ serviceId, endsOn }) =>
    Promise.resolve({ writes: [write(serviceDecider, serviceStream(serviceId), { type: 'End', serviceId, endsOn })] }),
});
