import { accept, refusal, refuse, type Decider, type Decision, type LondonDate } from '@hub/kernel';
import { NO_PACK, packAfter, type PackState, type PackWork } from './pack-state.js';
import type { PackEvent } from './pack.events.js';

type DataOf<Type extends PackEvent['type']> = Extract<PackEvent, { type: Type }>['data'];

interface Of {
  readonly variant: string;
  readonly period: string;
  readonly person: string;
}

/** From which moment and by which definitions an edition takes its numbers. */
export type PackNumbers = Pick<
  DataOf<'assurance.PackDrafted'>,
  'audience' | 'logPosition' | 'knownAt' | 'lines' | 'definitions'
>;

/** What can be asked of a pack. `person` is who asks. */
export type PackCommand = Of &
  (
    | {
        readonly type: 'Draft';
        readonly numbers: PackNumbers;
        /** Why another edition is made of a pack that was published. */
        readonly reason?: string | undefined;
      }
    /** The first draft of a pack, made by the hub itself on its day; where one was ever begun it changes nothing. */
    | { readonly type: 'DraftDue'; readonly numbers: PackNumbers }
    | { readonly type: 'Comment'; readonly line: string; readonly text: string }
    | { readonly type: 'Challenge'; readonly line: string; readonly challengeId: string; readonly matter: string }
    | { readonly type: 'Answer'; readonly challengeId: string; readonly answer: string }
    | { readonly type: 'PassOn' }
    | { readonly type: 'Return'; readonly reason: string }
    | { readonly type: 'Check' }
    | {
        readonly type: 'Seal';
        readonly seal: Omit<DataOf<'assurance.PackSealed'>, 'variant' | 'period'>;
      }
    | { readonly type: 'Publish'; readonly publishedOn: LondonDate }
    | { readonly type: 'Acknowledge'; readonly edition: number }
    | { readonly type: 'Withdraw'; readonly edition: number; readonly reason: string }
  );

type Answer = Decision<PackEvent>;
type Command<Type extends PackCommand['type']> = Extract<PackCommand, { type: Type }>;

const no = (code: string, message: string, field?: string): Answer => refuse(refusal(code, message, field));

const NOT_IN_WORK = no('no-draft', 'No edition of this pack is being made. Make a draft first.');
const SEALED = no('pack-sealed', 'This edition is sealed, so nothing in it can be changed. Publish or withdraw it.');

const draft = ({ variant, period, person, numbers, reason }: Command<'Draft'>, state: PackState): Answer => {
  const { work, published, editions } = state;
  if (work?.stage === 'sealed') return SEALED;
  const last = published.at(-1);
  if (!work && last && !last.withdrawn && reason === undefined) {
    return no('reason-missing', 'This pack was published. Say why another edition is needed.', 'reason');
  }
  const edition = work?.edition ?? editions + 1;
  const revises = work
    ? work.draft.revises
    : last && { edition: last.edition, reason: reason ?? 'The edition before was withdrawn.' };
  return accept({
    type: 'assurance.PackDrafted',
    data: {
      variant,
      period,
      edition,
      ...numbers,
      lines: [...numbers.lines],
      definitions: [...numbers.definitions],
      draftedBy: person,
      ...(revises ? { revises } : {}),
    },
  });
};

const comment = ({ line, text, person, variant, period }: Command<'Comment'>, work: PackWork): Answer => {
  if (!work.draft.lines.includes(line)) {
    return no('no-such-line', 'This pack has no such line. Look at the pack as it is now.', 'line');
  }
  if (work.written[line] === text) return accept();
  const { edition } = work;
  return accept({
    type: 'assurance.CommentaryWritten',
    data: { variant, period, edition, line, text, writtenBy: person },
  });
};

const challenge = (command: Command<'Challenge'>, work: PackWork): Answer => {
  const { variant, period, line, challengeId, matter, person } = command;
  if (work.written[line] === undefined) {
    return no('nothing-to-challenge', 'There is no commentary on this line yet. Ask its maker for one.', 'line');
  }
  if (work.open[challengeId] !== undefined) return accept();
  return accept({
    type: 'assurance.CommentaryChallenged',
    data: { variant, period, edition: work.edition, line, challengeId, matter, challengedBy: person },
  });
};

const answer = ({ variant, period, challengeId, answer: text, person }: Command<'Answer'>, work: PackWork): Answer => {
  const line = work.open[challengeId];
  if (line === undefined) return no('no-open-challenge', 'This challenge was answered before, or never put.');
  return accept({
    type: 'assurance.CommentaryChallengeAnswered',
    data: { variant, period, edition: work.edition, line, challengeId, answer: text, answeredBy: person },
  });
};

/** Lines of an edition that nobody has commented on. */
export const linesWithout = ({ draft: { lines }, written }: PackWork): readonly string[] =>
  lines.filter((line) => written[line] === undefined);

const unfinished = (work: PackWork): Answer | undefined => {
  const empty = linesWithout(work);
  if (empty.length > 0) {
    return no('commentary-missing', `Write what the numbers mean for ${empty.join(', ')}, then pass the pack on.`);
  }
  const open = Object.values(work.open);
  return open.length > 0
    ? no('challenge-open', `Answer the challenge of the commentary on ${open.join(', ')}, then pass the pack on.`)
    : undefined;
};

const check = ({ variant, period, person }: Command<'Check'>, work: PackWork): Answer => {
  if (work.stage === 'checked') return accept();
  const { maker } = work;
  if (work.stage !== 'passed on' || maker === undefined) {
    return no('not-passed-on', 'Its maker has not passed this pack on to be checked yet.');
  }
  if (maker === person || work.hands.includes(person)) {
    return no(
      'two-people',
      'You made this pack or wrote in it. Ask a second person to check it: two people stand for it together.',
    );
  }
  return accept({
    type: 'assurance.PackChecked',
    data: { variant, period, edition: work.edition, maker, checker: person },
  });
};

const seal = ({ variant, period, seal: sealed }: Command<'Seal'>, work: PackWork): Answer => {
  if (work.stage === 'sealed') return accept();
  if (work.stage !== 'checked' || sealed.edition !== work.edition) {
    return no('not-checked', 'A second person must check this pack before it is sealed.');
  }
  return accept({ type: 'assurance.PackSealed', data: { variant, period, ...sealed } });
};

const withdraw = (command: Command<'Withdraw'>, { work, published }: PackState): Answer => {
  const { variant, period, edition, reason, person } = command;
  const given = published.find((one) => one.edition === edition);
  if (given?.withdrawn) return accept();
  if (!given && work?.edition !== edition) return no('no-such-edition', 'There is no such edition of this pack.');
  return accept({
    type: 'assurance.PackWithdrawn',
    data: { variant, period, edition, reason, withdrawnBy: person },
  });
};

const acknowledge = ({ variant, period, edition, person }: Command<'Acknowledge'>, state: PackState): Answer => {
  const given = state.published.find((one) => one.edition === edition);
  if (!given || given.withdrawn) {
    return no('not-published', 'This edition is not published. Look at the list of packs as it is now.');
  }
  if (given.acknowledgedBy.includes(person)) return accept();
  return accept({
    type: 'assurance.PackAcknowledged',
    data: { variant, period, edition, acknowledgedBy: person },
  });
};

const onWork = (command: PackCommand, work: PackWork): Answer => {
  const { variant, period, person } = command;
  const of = { variant, period, edition: work.edition };
  if (command.type === 'Publish') {
    return work.stage === 'sealed'
      ? accept({
          type: 'assurance.PackPublished',
          data: { ...of, publishedOn: command.publishedOn, publishedBy: person },
        })
      : no('not-sealed', 'This pack is not sealed yet. It is published when two people stand for it.');
  }
  if (command.type === 'Seal') return seal(command, work);
  if (work.stage === 'sealed') return SEALED;
  switch (command.type) {
    case 'Comment':
      return comment(command, work);
    case 'Challenge':
      return challenge(command, work);
    case 'Answer':
      return answer(command, work);
    case 'PassOn':
      if (work.stage !== 'drafted') return accept();
      return unfinished(work) ?? accept({ type: 'assurance.PackPassedOn', data: { ...of, maker: person } });
    case 'Return':
      if (work.stage === 'drafted') return no('not-passed-on', 'This pack is with its maker already.');
      return accept({
        type: 'assurance.PackReturned',
        data: { ...of, reason: command.reason, returnedBy: person },
      });
    case 'Check':
      return check(command, work);
    default:
      return NOT_IN_WORK;
  }
};

/**
 * A pack of one quarter for one group of readers, with all its editions: drafted, commented line by line, passed on by its
 * maker, checked by somebody who had no hand in it, sealed, published. A sealed edition is never changed: what turns out
 * wrong is withdrawn, or replaced by another edition that says why.
 */
export const packDecider: Decider<PackState, PackCommand, PackEvent> = {
  initial: NO_PACK,
  decide: (command, state) => {
    if (command.type === 'Draft') return draft(command, state);
    if (command.type === 'DraftDue') return state.editions > 0 ? accept() : draft({ ...command, type: 'Draft' }, state);
    if (command.type === 'Withdraw') return withdraw(command, state);
    if (command.type === 'Acknowledge') return acknowledge(command, state);
    return state.work ? onWork(command, state.work) : NOT_IN_WORK;
  },
  evolve: packAfter,
};
