import type { Instant, LondonDate } from '@hub/kernel';
import type { Block, ReportDocument } from '../document.js';
import { dateInWords, momentInWords } from '../words.js';
import type { Ground, Pack, PackEntry, PackField } from './pack.js';

/** A value that is or was disputed. */
export interface PackDispute {
  /** The record and its field; the label is what the field is called. */
  readonly key: string;
  readonly field: string;
  readonly label: string;
  readonly says: string;
  readonly state: string;
  /** It is being looked into: the value is marked. */
  readonly open: boolean;
}

/** What the pack says beside the records themselves. */
export interface PackFacts {
  readonly requestId: string;
  readonly council: string;
  readonly marking: string;
  readonly name: string;
  readonly dob: LondonDate;
  readonly knownAt: Instant;
  /** Until when the record is kept, and why, in a sentence. */
  readonly retention: string;
  /** Who has been given what. */
  readonly disclosures: readonly {
    readonly at: Instant;
    readonly from: string;
    readonly to: string;
    readonly gateway: string;
  }[];
  /** Values that are disputed, and what the person says. */
  readonly disputes: readonly PackDispute[];
}

/** Why a part is not given out, in words. */
export const GROUND_WORDS: Readonly<Record<Ground, string>> = {
  third_party: 'it is about somebody else',
  serious_harm: 'it could seriously harm somebody’s health',
  crime: 'it could get in the way of preventing or finding out a crime',
  informant: 'it would show who told us in confidence',
  legal_advice: 'it is legal advice',
  conditions: 'the agency that gave it to us has not agreed',
};

const UNREAD = 'Not ready: somebody must read this text before it is given out.';

/** Whether a value of a record is marked as disputed. */
const isDisputed = ({ disputes }: PackFacts, { key }: PackEntry, { field }: PackField): boolean =>
  disputes.some((one) => one.open && one.key === key && one.field === field);

const entryBlocks = (entry: PackEntry, facts: PackFacts): Block[] => [
  { is: 'heading', level: 3, text: entry.title },
  {
    is: 'values',
    values: [
      ...entry.fields.map((field) => {
        const name = isDisputed(facts, entry, field) ? `${field.label} (disputed)` : field.label;
        if (field.is === 'given') return { name, value: field.value };
        const value = field.is === 'unread' ? UNREAD : `Not given, because ${GROUND_WORDS[field.ground]}.`;
        return { name, value, note: true as const };
      }),
      { name: 'On record since', value: momentInWords(entry.knownAt) },
    ],
  },
];

const table = (caption: string, head: readonly string[], rows: readonly (readonly string[])[]): Block =>
  rows.length === 0 ? { is: 'paragraph', text: `${caption}: none.` } : { is: 'table', caption, head, rows };

/** The pack in words, for the person it is about. */
export const documentOf = ({ entries, leftOut }: Pack, facts: PackFacts): ReportDocument => ({
  title: `What we hold about ${facts.name}`,
  marking: facts.marking,
  blocks: [
    {
      is: 'values',
      values: [
        { name: 'Request', value: facts.requestId },
        { name: 'About', value: `${facts.name}, born ${dateInWords(facts.dob)}` },
        { name: 'As we knew it on', value: momentInWords(facts.knownAt) },
        { name: 'Held by', value: facts.council },
      ],
    },
    { is: 'heading', level: 2, text: 'About this pack' },
    {
      is: 'paragraph',
      text: 'This is what this system holds about you to keep children safe who go missing or may be exploited. The law lets the council hold and share it for that purpose (UK GDPR, article 6(1)(e), and Data Protection Act 2018, schedule 1). Other systems of the council, the police, health or schools may hold more: ask them too.',
    },
    {
      is: 'paragraph',
      text: 'If something is wrong or missing, tell us: we mark it, look into it, and put it right or keep what you say beside it. You can also complain to the Information Commissioner, ico.org.uk.',
    },
    { is: 'heading', level: 2, text: 'How long we keep it' },
    { is: 'paragraph', text: facts.retention },
    { is: 'heading', level: 2, text: 'Who has been given it' },
    table(
      'Given to other agencies',
      ['When', 'From', 'To', 'Legal ground'],
      facts.disclosures.map(({ at, from, to, gateway }) => [momentInWords(at), from, to, gateway]),
    ),
    { is: 'heading', level: 2, text: 'What was left out' },
    table(
      'Left out',
      ['Why', 'How many'],
      leftOut.map(({ ground, count }) => [GROUND_WORDS[ground], String(count)]),
    ),
    { is: 'heading', level: 2, text: 'What you say about it' },
    table(
      'Disputed',
      ['What', 'What you say', 'How it stands'],
      facts.disputes.map(({ label, says, state }) => [label, says, state]),
    ),
    { is: 'heading', level: 2, text: 'The records' },
    ...entries.flatMap((entry) => entryBlocks(entry, facts)),
  ],
});

/** The pack as data, for the person it is about: what the document says, and nothing else. */
export const packJson = ({ entries, leftOut }: Pack, facts: PackFacts): object => ({
  request: facts.requestId,
  about: { name: facts.name, dateOfBirth: facts.dob },
  knownAt: facts.knownAt,
  heldBy: facts.council,
  retention: facts.retention,
  disclosures: facts.disclosures,
  leftOut: leftOut.map(({ ground, count }) => ({ why: GROUND_WORDS[ground], count })),
  disputes: facts.disputes.map(({ label, says, state }) => ({ field: label, says, state })),
  records: entries.map((entry) => ({
    title: entry.title,
    onRecordSince: entry.knownAt,
    fields: entry.fields.map((field) => {
      const mark = isDisputed(facts, entry, field) ? { disputed: true } : {};
      if (field.is === 'given') return { name: field.label, value: field.value, ...mark };
      return { name: field.label, notGiven: field.is === 'unread' ? UNREAD : GROUND_WORDS[field.ground], ...mark };
    }),
  })),
});
