import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { foldFullName, foldName, matchKey } from './names.js';

describe('names are compared without case, spaces, accents, dashes and quotation marks', () => {
  it.each([
    ['Smith', 'SMITH'],
    ['Smith', ' smi th '],
    ['Zoë', 'Zoe'],
    ['Zoë', 'Zoe\u0308'],
    ['Núñez', 'NUNEZ'],
    ["O'Brien", 'OBrien'],
    ['O’Brien', 'O‘Brien'],
    ['O`Brien', "o'brien"],
    ['Anne-Marie', 'Anne Marie'],
    ['Anne–Marie', 'Anne—Marie'],
    ['Anne\u2010Marie', 'Anne\u2011Marie'],
    ['Anne\u2212Marie', 'Annemarie'],
    ['Anne\u00adMarie', 'Annemarie'],
    ['De La\u00a0Cruz', 'delacruz'],
    ['Groß', 'GROSS'],
    ['İpek', 'IPEK'],
    ['Ｓmith', 'Smith'],
    ['Σοφίας', 'ΣΟΦΙΑΣ'],
  ])('%s is %s', (a, b) => expect(foldName(a)).toBe(foldName(b)));

  it.each([
    ['Smith', 'Smyth'],
    ['Lee', 'Leo'],
    ['Ann', 'Anna'],
    ['St. John', 'St John'],
  ])('%s is not %s', (a, b) => expect(foldName(a)).not.toBe(foldName(b)));

  it('folding what is folded changes nothing', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (name) => expect(foldName(foldName(name))).toBe(foldName(name))),
    ));

  it('surname and forename are not one word', () =>
    expect(foldFullName({ surname: 'Lee', forename: 'Ann' })).not.toBe(
      foldFullName({ surname: 'Leea', forename: 'nn' }),
    ));

  it('the date of birth is part of the key', () => {
    const who = { surname: 'Lee', forename: 'Ann' };
    expect(matchKey({ ...who, dob: '2002-03-04' })).toBe(
      matchKey({ surname: 'LEE', forename: 'ann', dob: '2002-03-04' }),
    );
    expect(matchKey({ ...who, dob: '2002-03-04' })).not.toBe(matchKey({ ...who, dob: '2002-04-03' }));
  });
});
