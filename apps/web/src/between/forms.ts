import type { TypedDocumentNode } from 'urql';
import type { CommandOutcomeFragment, MatterFieldsFragment } from '../gql/graphql.js';
import { agencies } from '../panel/words.js';
import type { Field, Values } from '../record/fields.js';
import { addDays } from '../words/london.js';
import {
  AcceptReply,
  AnswerMoreTime,
  AskMoreTime,
  EscalateChallenge,
  FindActionNotDone,
  HandOverAction,
  RecordChase,
  ReplyToChallenge,
  ReportActionDone,
} from './commands.js';
import { means } from './words.js';

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- the input of any of these mutations
type AnyMutation = TypedDocumentNode<{ outcome: CommandOutcomeFragment }, { input: any }>;

/** Something that can be said of an action or a challenge. */
export interface MatterForm {
  /** As the hub names the right to it. */
  readonly may: string;
  readonly title: string;
  readonly button: string;
  readonly done: string;
  readonly mutation: AnyMutation;
  readonly fields: readonly Field[];
  readonly initial: (today: string, matter: MatterFieldsFragment) => Values;
  readonly about: (matter: MatterFieldsFragment) => object;
}

/** The three boxes of a date. */
const boxes = (name: string, date: string): Values => {
  const [year = '', month = '', day = ''] = date.split('-');
  return { [`${name}.day`]: String(Number(day)), [`${name}.month`]: String(Number(month)), [`${name}.year`]: year };
};

const action = ({ id }: MatterFieldsFragment) => ({ actionId: id });
const challenge = ({ id }: MatterFieldsFragment) => ({ challengeId: id });
const nothing = (): Values => ({});
const week = 7;

/** Everything that can be said of a matter, in the order in which a page offers it. */
export const matterForms: readonly MatterForm[] = [
  {
    may: 'answer_more_time',
    title: 'Answer the request for more time',
    button: 'Record the answer',
    done: 'The request is answered.',
    mutation: AnswerMoreTime,
    fields: [
      { kind: 'yesno', name: 'granted', label: 'Is more time given?' },
      {
        kind: 'date',
        name: 'until',
        label: 'Until when',
        hint: 'Only when it is another date than the one asked for.',
        optional: true,
        when: ({ granted }) => granted === 'yes',
      },
      { kind: 'area', name: 'reason', label: 'Why not', when: ({ granted }) => granted === 'no' },
    ],
    initial: nothing,
    about: action,
  },
  {
    may: 'done',
    title: 'Say what was done',
    button: 'Record that it is done',
    done: 'The action is recorded as done.',
    mutation: ReportActionDone,
    fields: [
      { kind: 'date', name: 'doneOn', label: 'When it was done' },
      { kind: 'area', name: 'done', label: 'What was done', hint: 'What changed for the child, in a sentence or two.' },
    ],
    initial: (today) => boxes('doneOn', today),
    about: action,
  },
  {
    may: 'more_time',
    title: 'Ask for more time',
    button: 'Ask for more time',
    done: 'The chair is asked for more time. Until then the due date stays as it is.',
    mutation: AskMoreTime,
    fields: [
      { kind: 'date', name: 'until', label: 'Until when' },
      { kind: 'area', name: 'reason', label: 'Why it needs more time' },
    ],
    initial: nothing,
    about: action,
  },
  {
    may: 'hand_over',
    title: 'Hand it over to another agency',
    button: 'Hand it over',
    done: 'The action is handed over.',
    mutation: HandOverAction,
    fields: [
      { kind: 'select', name: 'toAgency', label: 'Agency that takes it over', choices: agencies },
      { kind: 'text', name: 'owner', label: 'Who there', optional: true },
      { kind: 'area', name: 'reason', label: 'Why' },
    ],
    initial: nothing,
    about: action,
  },
  {
    may: 'not_done',
    title: 'It was not done: open it again',
    button: 'Open it again',
    done: 'The action is open again.',
    mutation: FindActionNotDone,
    fields: [{ kind: 'area', name: 'reason', label: 'What is still to be done' }],
    initial: nothing,
    about: action,
  },
  {
    may: 'reply',
    title: 'Answer the challenge',
    button: 'Record the answer',
    done: 'The answer is recorded.',
    mutation: ReplyToChallenge,
    fields: [
      { kind: 'date', name: 'repliedOn', label: 'When it was answered' },
      { kind: 'area', name: 'reply', label: 'Answer' },
    ],
    initial: (today) => boxes('repliedOn', today),
    about: challenge,
  },
  {
    may: 'accept',
    title: 'Accept the answer',
    button: 'Accept the answer',
    done: 'The answer is accepted.',
    mutation: AcceptReply,
    fields: [],
    initial: nothing,
    about: challenge,
  },
  {
    may: 'escalate',
    title: 'Escalate it above the panel',
    button: 'Escalate',
    done: 'The challenge is escalated.',
    mutation: EscalateChallenge,
    fields: [
      { kind: 'text', name: 'to', label: 'To whom' },
      { kind: 'area', name: 'reason', label: 'Why' },
    ],
    initial: nothing,
    about: challenge,
  },
  {
    may: 'chase',
    title: 'Record that you chased',
    button: 'Record the chase',
    done: 'The chase is recorded.',
    mutation: RecordChase,
    fields: [
      { kind: 'date', name: 'chasedOn', label: 'When you asked' },
      { kind: 'select', name: 'agency', label: 'Agency you asked', choices: agencies },
      { kind: 'text', name: 'whom', label: 'Who there', optional: true },
      { kind: 'radios', name: 'means', label: 'By which means', choices: means },
      { kind: 'area', name: 'about', label: 'What you asked' },
      { kind: 'date', name: 'nextChase', label: 'When to ask again', optional: true },
    ],
    initial: (today, { agency }) => ({
      ...boxes('chasedOn', today),
      ...boxes('nextChase', addDays(today, week)),
      agency,
    }),
    about: ({ kind, id }) => ({ matter: kind, matterId: id }),
  },
];

/** The fields of a form. An agency that was named otherwise than in the list can be chased by the name it has. */
export const fieldsOf = ({ fields }: MatterForm, { agency }: MatterFieldsFragment): readonly Field[] =>
  fields.map((field) =>
    field.kind === 'select' && field.name === 'agency' && !field.choices.some(({ value }) => value === agency)
      ? { ...field, choices: [{ value: agency, label: agency }, ...field.choices] }
      : field,
  );
