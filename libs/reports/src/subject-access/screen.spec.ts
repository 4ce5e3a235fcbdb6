import { describe, expect, it } from '@jest/globals';
import { ANOTHER_PERSON, screenFor } from '../index.js';

const screen = screenFor(
  [{ surname: 'Ash', forename: 'Robin' }],
  [
    { surname: 'O’Shea', forename: 'Zoë' },
    { surname: 'Willoughby-Smith', forename: 'Bo' },
    { surname: 'Ash', forename: 'Kim' },
    { surname: 'Park', forename: 'Will' },
  ],
);

describe('names of others in a free text', () => {
  it.each([
    ['a forename', 'was with Zoë', `was with ${ANOTHER_PERSON}`],
    ['another spelling', "saw ZOE O'Shea there", `saw ${ANOTHER_PERSON} there`],
    ['whose something is', "at Zoe's home", `at ${ANOTHER_PERSON} home`],
    ['a part of a double name', 'Mrs Smith said', `Mrs ${ANOTHER_PERSON} said`],
    ['a sibling with the same surname', 'Kim Ash came too', `${ANOTHER_PERSON} Ash came too`],
    ['the person’s own name stays', 'Robin Ash was seen', 'Robin Ash was seen'],
    ['a word in small letters is no name', 'they will park there', 'they will park there'],
    ['a name of two letters is not looked for', 'Bo knows', 'Bo knows'],
    ['part of a longer word is no name', 'Parking at Willow Road', 'Parking at Willow Road'],
    ['nobody', 'left by the back door', 'left by the back door'],
  ])('%s', (_case, text, expected) => {
    expect(screen(text).text).toBe(expected);
  });

  it('says how many were replaced', () => {
    expect(screen('Zoë met Kim and Zoë').replaced).toBe(3);
    expect(screen('nobody').replaced).toBe(0);
  });
});
