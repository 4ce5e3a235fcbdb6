import { accept, refusal, refuse, type Decider, type Decision, type LondonDate } from '@hub/kernel';
import { NO_PROFILE, profileAfter, type ProfileState, type ProfileWork } from './profile-state.js';
import { PROFILE_SECTIONS, type ProfileEvent, type ProfileSectionId } from './profile.events.js';

type DataOf<Type extends ProfileEvent['type']> = Extract<ProfileEvent, { type: Type }>['data'];

interface Of {
  readonly period: string;
  readonly person: string;
}

/** What can be asked of the profile of a quarter. `person` is who asks; `today` is a London date. */
export type ProfileCommand = Of &
  (
    | {
        readonly type: 'Draft';
        readonly numbers: Pick<DataOf<'assurance.ProfileDrafted'>, 'logPosition' | 'knownAt' | 'definitions'>;
        /** Why another version is made of a quarter that was sealed. */
        readonly reason?: string | undefined;
      }
    | { readonly type: 'Write'; readonly section: ProfileSectionId; readonly text: string }
    | {
        readonly type: 'Recommend';
        readonly recommendationId: string;
        readonly text: string;
        readonly agency: string;
        readonly owner: string;
        readonly due: LondonDate;
        readonly today: LondonDate;
      }
    | { readonly type: 'Drop'; readonly recommendationId: string }
    | { readonly type: 'PassOn' }
    | { readonly type: 'Return'; readonly reason: string }
    | { readonly type: 'Check' }
    | { readonly type: 'Seal'; readonly seal: Omit<DataOf<'assurance.ProfileSealed'>, 'period' | 'sealedBy'> }
  );

type Answer = Decision<ProfileEvent>;
type Command<Type extends ProfileCommand['type']> = Extract<ProfileCommand, { type: Type }>;

const no = (code: string, message: string, field?: string): Answer => refuse(refusal(code, message, field));

const NOT_IN_WORK = no('no-draft', 'No version of this profile is being made. Make a draft first.');

const draft = ({ period, person, numbers, reason }: Command<'Draft'>, { work, sealed }: ProfileState): Answer => {
  const last = sealed.at(-1);
  if (!work && last !== undefined && reason === undefined) {
    return no('reason-missing', 'The profile of this quarter is sealed. Say why another version is needed.', 'reason');
  }
  const revises = work ? work.revises : last === undefined ? undefined : { version: last, reason: reason ?? '' };
  return accept({
    type: 'assurance.ProfileDrafted',
    data: {
      period,
      version: work?.version ?? sealed.length + 1,
      ...numbers,
      definitions: [...numbers.definitions],
      draftedBy: person,
      ...(revises ? { revises } : {}),
    },
  });
};

const recommend = (command: Command<'Recommend'>, { version }: ProfileWork, state: ProfileState): Answer => {
  const { period, person, recommendationId, text, agency, owner, due, today } = command;
  if (state.recommended[recommendationId] !== undefined) return accept();
  if (due <= today) {
    return no('due-not-ahead', 'Give a day after today by which it is to be done.', 'due');
  }
  return accept({
    type: 'assurance.RecommendationMade',
    data: { period, version, recommendationId, text, agency, owner, due, madeBy: person },
  });
};

const drop = (
  { period, person, recommendationId }: Command<'Drop'>,
  work: ProfileWork,
  state: ProfileState,
): Answer => {
  const held = state.recommended[recommendationId];
  if (held === undefined) return no('no-recommendation', 'There is no such recommendation in this draft.');
  if (held.version !== work.version) {
    return no(
      'recommendation-sealed',
      'This recommendation stands in a sealed version. Say how far it is instead: done, or not done and why.',
    );
  }
  return accept({
    type: 'assurance.RecommendationDropped',
    data: { period, version: work.version, recommendationId, droppedBy: person },
  });
};

const NAMES: Readonly<Record<ProfileSectionId, string>> = {
  victims: 'victims',
  adults: 'adults of concern',
  locations: 'locations',
  themes: 'themes',
  gaps: 'gaps in knowledge',
};

/** Sections of a profile on which nobody has written. */
export const sectionsWithout = (written: Readonly<Record<string, string>>): readonly ProfileSectionId[] =>
  PROFILE_SECTIONS.filter((section) => written[section] === undefined);

const passOn = ({ period, person }: Of, work: ProfileWork, state: ProfileState): Answer => {
  if (work.stage !== 'drafted') return accept();
  const empty = sectionsWithout(state.written);
  if (empty.length > 0) {
    const names = empty.map((section) => NAMES[section]).join(', ');
    return no('text-missing', `Write what is known, and what is not, on ${names}. Then pass the profile on.`);
  }
  if (Object.keys(state.recommended).length === 0) {
    return no(
      'recommendation-missing',
      'Recommend at least one thing, with the agency and the person who answer for it. A profile is there to be acted on.',
    );
  }
  return accept({ type: 'assurance.ProfilePassedOn', data: { period, version: work.version, maker: person } });
};

const check = ({ period, person }: Of, { version, stage, maker, hands }: ProfileWork): Answer => {
  if (stage === 'checked') return accept();
  if (stage !== 'passed on' || maker === undefined) {
    return no('not-passed-on', 'Its maker has not passed this profile on to be checked yet.');
  }
  if (maker === person || hands.includes(person)) {
    return no(
      'two-people',
      'You made this profile or wrote in it. Ask a second person to check it: two people stand for it together.',
    );
  }
  return accept({ type: 'assurance.ProfileChecked', data: { period, version, maker, checker: person } });
};

const onWork = (
  command: Exclude<ProfileCommand, { type: 'Draft' }>,
  work: ProfileWork,
  state: ProfileState,
): Answer => {
  const { period, person } = command;
  const { version } = work;
  switch (command.type) {
    case 'Write':
      if (state.written[command.section] === command.text) return accept();
      return accept({
        type: 'assurance.ProfileTextWritten',
        data: { period, version, section: command.section, text: command.text, writtenBy: person },
      });
    case 'Recommend':
      return recommend(command, work, state);
    case 'Drop':
      return drop(command, work, state);
    case 'PassOn':
      return passOn(command, work, state);
    case 'Return':
      if (work.stage === 'drafted') return no('not-passed-on', 'This profile is with its maker already.');
      return accept({
        type: 'assurance.ProfileReturned',
        data: { period, version, reason: command.reason, returnedBy: person },
      });
    case 'Check':
      return check(command, work);
    case 'Seal':
      if (work.stage !== 'checked' || command.seal.version !== version) {
        return no('not-checked', 'A second person must check this profile before it is sealed.');
      }
      return accept({ type: 'assurance.ProfileSealed', data: { period, ...command.seal, sealedBy: person } });
  }
};

/**
 * The problem profile of one quarter, with all its versions: drafted from the numbers of a position, written about section
 * by section, passed on by its maker, checked by somebody who had no hand in it, sealed. A sealed version is never
 * changed: what turns out otherwise stands in the next one.
 */
export const profileDecider: Decider<ProfileState, ProfileCommand, ProfileEvent> = {
  initial: NO_PROFILE,
  decide: (command, state) => {
    if (command.type === 'Draft') return draft(command, state);
    if (state.work) return onWork(command, state.work, state);
    return command.type === 'Seal' && state.sealed.includes(command.seal.version) ? accept() : NOT_IN_WORK;
  },
  evolve: profileAfter,
};
