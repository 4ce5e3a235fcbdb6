import { refusal, type Refusal } from '@hub/kernel';

const WORDS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

/** What numbers of a pack count. Years, quarters and per cent are none of them. */
const COUNTED =
  'child(?:ren)?|boys?|girls?|pupils?|people|person|teenagers?|siblings?|sisters?|brothers?|returns?|episodes?|referrals?|reports?|interviews?|challenges?|actions?|cases?';

const smallNumbers = (threshold: number): RegExp => {
  const digits = Array.from({ length: threshold }, (_, at) => String(at + 1));
  const numbers = [...digits, ...WORDS.slice(0, threshold)].join('|');
  return new RegExp(
    `(?<![\\d.,])\\b(?:${numbers})\\b(?![.,]?\\d|\\s*%)(?:\\s+[\\p{L}'’-]+){0,3}?\\s+(?:${COUNTED})\\b`,
    'iu',
  );
};

/** A word that looks like the reference of a child or a report: letters and then four digits or more. */
const REFERENCE = /\b\p{L}{1,6}[-/]?\d{4,}\b/u;

/**
 * What is wrong with a commentary; undefined when nothing is. Numbers up to the threshold are refused in words and digits,
 * whether or not they stand in the pack, and so is whatever looks like a reference, whether or not there is one: a rule that
 * looked at what is hidden would tell it.
 */
export const commentaryFault = (text: string, threshold: number): Refusal | undefined => {
  const reference = REFERENCE.exec(text)?.[0];
  if (reference !== undefined) {
    return refusal(
      'reference-in-words',
      `"${reference}" looks like the reference of a child or a report. A pack says nothing of single children: leave it out.`,
      'text',
    );
  }
  const found = smallNumbers(threshold).exec(text)?.[0];
  return found === undefined
    ? undefined
    : refusal(
        'small-number-in-words',
        `"${found}" says a number of ${threshold} or fewer, by which somebody could be found. Say "a few" or leave it out.`,
        'text',
      );
};
