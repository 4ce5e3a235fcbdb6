import type { ProfileAge } from '@hub/assurance';
import { NOW, londonDateOf, quarterOf, previousQuarter, type Period } from '@hub/kernel';
import {
  besideEachOther,
  momentInWords,
  profileDigest,
  type ProfileContent,
  type ProfileSectionBeside,
} from '@hub/reports';
import type { ProfileRow } from '@hub/views';
import { NoSuchFigure, quarterMeant, type ProfileAsked } from '@hub/worker';
import { countedFor } from '../edge/counted.js';
import { madeFileOf } from '../edge/files.js';
import { problem, type Problem } from '../edge/problems.js';
import { allOfIt, asFound, nobody, read, type ReadContext } from '../edge/reads.js';
import { scopeInWords } from '../edge/scope.words.js';
import { periodName } from '../figures/figures.present.js';
import type {
  HubFileResult,
  ProblemProfileResult,
  ProblemProfiles,
  ProfileAudience,
  ProfilesBesideResult,
  QueryProblemProfileArgs,
  QueryProblemProfileFileArgs,
  QueryProblemProfilesBesideArgs,
  QueryProblemProfileVersionArgs,
} from '../generated/graphql.js';
import { ageInWords, audienceNames, audienceOf, pageOf, versionOf } from './problem-profile.present.js';
import {
  actionsOnProfile,
  audiencesFor,
  makesProfiles,
  opensVersion,
  worksOnProfiles,
} from './problem-profile.rights.js';
import { notGiven, sealedFileFound } from './sealed-file.js';

const NOT_THERE = {
  __typename: 'NotFound' as const,
  message: 'There is no such profile for you. Look at the list of versions as it is now.',
};

const scopeOf = ({ user, hub }: Pick<ReadContext, 'user' | 'hub'>) => hub.settings.roles[user.role].scope;

const mayHave = (audience: ProfileAudience, context: ReadContext): boolean =>
  audiencesFor(scopeOf(context)).includes(audienceOf(audience));

const mayOn = (row: ProfileRow, { user, hub }: ReadContext): readonly string[] =>
  actionsOnProfile(row, user.person, user.role, hub.settings.roles);

const openVersions = async ({ hub, user }: ReadContext): Promise<readonly ProfileRow[]> =>
  (await hub.profiles.versions()).filter((row) => opensVersion(row, user.role, hub.settings.roles));

const QUARTERS_BACK = 8;

/** Quarters that are over at the moment, the latest first. */
const quartersOver = ({ moment }: ReadContext): readonly Period[] => {
  const today = londonDateOf(moment.at);
  const found: Period[] = [];
  for (let one = previousQuarter(quarterOf(today)); found.length < QUARTERS_BACK; one = previousQuarter(one))
    found.push(one);
  return found;
};

interface VersionsKnown {
  readonly rows: readonly ProfileRow[];
  readonly age: ProfileAge;
}

/** The versions there are, whether the latest is too old, and what somebody may do. */
export const problemProfiles = read({
  subject: 'profile',
  purpose: 'assurance',
  find: async (_args: object, context): Promise<VersionsKnown> => ({
    rows: await openVersions(context),
    age: await context.hub.profiles.age(context.moment.at),
  }),
  hydrate: asFound<VersionsKnown>,
  rules: allOfIt,
  present: ({ rows, age }, _args, context): ProblemProfiles => ({
    versions: rows.map((row) => versionOf(row, mayOn(row, context))),
    age: ageInWords(age),
    audiences: audienceNames(audiencesFor(scopeOf(context))),
    mayDraft: makesProfiles(context.user.role, context.hub.settings.roles),
    quarters: [quarterOf(londonDateOf(context.moment.at)), ...quartersOver(context)].map(periodName),
    drafts: quartersOver(context).map(periodName),
  }),
  names: nobody,
});

/** How a version is asked for by somebody: the children who are kept from them are in no number of it. */
const askedBy = (row: ProfileRow, audience: ProfileAudience, context: ReadContext): ProfileAsked => {
  const { counted } = context.sight;
  const scope = scopeInWords(scopeOf(context));
  return context.hub.profiles.asked(row, audienceOf(audience), counted ? { counted, scope } : undefined);
};

interface Drawn {
  readonly row: ProfileRow | undefined;
  readonly content: ProfileContent;
  readonly isSealed: boolean;
  /** Adults and places that it names. */
  readonly others: readonly string[];
}

interface Refused {
  readonly __typename: 'Refused';
  readonly problems: readonly Problem[];
}

const isRefused = (found: object): found is Refused => '__typename' in found;

const drawnVersion = async (
  profileId: string,
  audience: ProfileAudience,
  context: ReadContext,
): Promise<Drawn | undefined> => {
  const { hub, user } = context;
  if (!mayHave(audience, context)) return undefined;
  const row = await hub.profiles.version(profileId);
  if (!row || !opensVersion(row, user.role, hub.settings.roles)) return undefined;
  const asked = askedBy(row, audience, context);
  const content = await hub.profiles.content(asked);
  const sealed = row.seal?.contents.find((one) => one.audience === audienceOf(audience));
  const others = await hub.profiles.named(asked);
  return { row, content, others, isSealed: sealed?.digest === profileDigest(content) };
};

const pageFor = ({ row, content, isSealed }: Drawn, context: ReadContext): ProblemProfileResult => ({
  __typename: 'ProblemProfilePage',
  ...pageOf(content, {
    version: row ? versionOf(row, mayOn(row, context)) : null,
    digest: isSealed ? profileDigest(content) : null,
    slides: context.hub.profiles.slidesOf(content),
    mayFollow: makesProfiles(context.user.role, context.hub.settings.roles) && context.moment.isNow,
  }),
});

/** The live profile: the numbers known at the moment, the words of what was sealed last, or of the draft for its makers. */
export const problemProfile = read({
  subject: 'profile',
  purpose: 'assurance',
  find: async ({ period: text, audience }: QueryProblemProfileArgs, context): Promise<Drawn | Refused | undefined> => {
    const { hub, user, moment } = context;
    if (!mayHave(audience, context)) return undefined;
    let period: Period;
    try {
      period = quarterMeant(text);
    } catch (error) {
      if (!(error instanceof NoSuchFigure)) throw error;
      return { __typename: 'Refused', problems: [problem('no-such-quarter', error.message, 'period')] };
    }
    const { knownAt, position, counted } = countedFor(context);
    const inWork = (await hub.profiles.versions()).find((row) => row.period === period.id && row.state !== 'sealed');
    const row = worksOnProfiles(user.role, hub.settings.roles) && moment.isNow ? inWork : undefined;
    const asked: ProfileAsked = {
      period,
      audience: audienceOf(audience),
      knownAt,
      position,
      wordsPosition: moment.isNow ? NOW : position,
      wordsAt: moment.at,
      on: londonDateOf(hub.now()),
      ...(counted ? { counted } : {}),
      scope: scopeInWords(scopeOf(context)),
      ...(row ? { row } : {}),
      isVersion: false,
    };
    const [content, others] = [await hub.profiles.content(asked), await hub.profiles.named(asked)];
    return { row: undefined, content, others, isSealed: false };
  },
  hydrate: asFound<Drawn | Refused | undefined>,
  rules: allOfIt,
  present: (found, _args, context) =>
    found === undefined ? NOT_THERE : isRefused(found) ? found : pageFor(found, context),
  names: nobody,
  others: (_answer, { known }) => (known && !isRefused(known) ? known.others : []),
});

/** One version for one audience. */
export const problemProfileVersion = read({
  subject: 'profile',
  purpose: 'assurance',
  find: ({ profileId, audience }: QueryProblemProfileVersionArgs, context) =>
    drawnVersion(profileId, audience, context),
  hydrate: asFound<Drawn | undefined>,
  rules: allOfIt,
  present: (found, _args, context) => (found ? pageFor(found, context) : NOT_THERE),
  names: nobody,
  others: (_answer, { known }) => known?.others ?? [],
});

interface Beside {
  readonly left: ProfileRow;
  readonly right: ProfileRow;
  readonly sections: readonly ProfileSectionBeside[];
  readonly others: readonly string[];
}

/** Two versions side by side. */
export const problemProfilesBeside = read({
  subject: 'profile',
  purpose: 'assurance',
  find: async ({ left, right, audience }: QueryProblemProfilesBesideArgs, context): Promise<Beside | undefined> => {
    const one = await drawnVersion(left, audience, context);
    const other = await drawnVersion(right, audience, context);
    return one?.row && other?.row
      ? {
          left: one.row,
          right: other.row,
          sections: besideEachOther(one.content, other.content),
          others: [...one.others, ...other.others],
        }
      : undefined;
  },
  hydrate: asFound<Beside | undefined>,
  rules: allOfIt,
  present: (found, _args, context): ProfilesBesideResult =>
    found
      ? {
          __typename: 'ProfilesBeside',
          left: versionOf(found.left, mayOn(found.left, context)),
          right: versionOf(found.right, mayOn(found.right, context)),
          sections: found.sections.map((section) => ({
            ...section,
            lines: section.lines.map((line) => ({ ...line })),
          })),
        }
      : NOT_THERE,
  names: nobody,
  others: (_answer, { known }) => known?.others ?? [],
});

interface ProfileFile {
  readonly bytes: Uint8Array;
  readonly others: readonly string[];
}

/**
 * A file of a version. What was sealed for director and board is given as it was sealed; what the panel is given says who
 * took it, and holds the children whom that person may know.
 */
export const problemProfileFile = read({
  subject: 'profile',
  purpose: 'assurance',
  takesOut: true,
  find: async ({ profileId, audience, name }: QueryProblemProfileFileArgs, context) => {
    const found = await drawnVersion(profileId, audience, context);
    if (!found?.row) return undefined;
    const { hub, user, moment } = context;
    const kept = found.isSealed
      ? await sealedFileFound(hub.profiles.keptFile(found.row, audienceOf(audience), name))
      : undefined;
    if (kept && 'why' in kept) return kept;
    const stamp = { by: user.name, at: momentInWords(moment.at) };
    const bytes = kept ?? (await hub.profiles.fileOf(found.content, name, stamp));
    return bytes && { bytes, others: found.others };
  },
  hydrate: asFound<ProfileFile | { readonly why: string } | undefined>,
  rules: allOfIt,
  present: (file, { profileId, audience, name }): HubFileResult => {
    if (file === undefined) return NOT_THERE;
    if ('why' in file) return notGiven(file);
    return madeFileOf(`problem-profile-${profileId}-${audience.toLowerCase()}-${name}`, file.bytes);
  },
  names: nobody,
  others: (_answer, { known }) => (known && 'others' in known ? known.others : []),
});
