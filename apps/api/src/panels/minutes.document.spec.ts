import { describe, expect, it } from '@jest/globals';
import type { By, Instant } from '@hub/kernel';
import { termsOn, type Minutes } from '@hub/panels';
import { minutesDocument, minutesText } from './minutes.document.js';

const BY: By = { person: 'sam-sample', agency: 'Police', role: 'MASE_CHAIR' };
const said = <Content>(content: Content, at: Instant = '2016-10-04T09:30:00.000Z') => ({ by: BY, at, content });
const NOTHING = { earlier: [], setAside: [], clashing: [], actions: [], challenges: [], notes: [] };

/** A meeting about one child, without the words of a form. */
const MEETING: Minutes = {
  panel: 'MASE',
  meetingDate: '2016-10-04',
  terms: termsOn('MASE', '2016-10-04'),
  chairs: { chair: 'Sam Sample', chairAgency: 'Police' },
  openedAt: '2016-10-04T09:00:00.000Z',
  quorum: { quorate: true, present: 4, least: 4, lacking: [] },
  attendance: [],
  items: [
    {
      ...NOTHING,
      childId: 'A',
      reasons: [],
      decision: said({ decision: 'continue' as const, strands: [], reason: 'The plan holds.' }),
    },
  ],
  topics: [],
  general: { ...NOTHING, reasons: [], notes: [{ ...said('Next time earlier.'), afterClose: false }] },
};
const CLOSED = { closedAt: '2016-10-04T11:00:00.000Z' };

const textOf = (minutes: Minutes): string =>
  minutesText(
    'Minutes',
    minutesDocument(minutes, () => 'Example, Robin'),
  );

/** What the hub wrote when there was one form: whoever holds a digest of such minutes finds the same text. */
const FORM_1 = `Minutes

The meeting
Panel: MASE, Multi-agency sexual exploitation panel
Day: 4 Oct 2016
Terms of reference: MASE 2014
Chair: Sam Sample, Police
Began: 4 Oct 2016 10:00
Ended: 4 Oct 2016 12:00
Present: nobody noted
Quorum: Met: 4 members, 4 needed.

Example, Robin
Decision: Keep, every strand
Reason: The plan holds.
Recorded by: MASE chair, Police, 4 Oct 2016 10:30

About no child
Note: Next time earlier. (MASE chair, Police, 4 Oct 2016 10:30)
`;

describe('the form of the words of minutes', () => {
  it('minutes that ended before there were forms read to the letter as they did', () => {
    expect(textOf({ ...MEETING, ...CLOSED })).toBe(FORM_1);
    expect(textOf({ ...MEETING, ...CLOSED, minutesForm: '1' })).toBe(FORM_1);
  });

  it.each([
    ['still grow', MEETING],
    ['ended in form 2', { ...MEETING, ...CLOSED, minutesForm: '2' }],
  ])('minutes that %s speak as the pages do', (_which, minutes) => {
    const text = textOf(minutes);
    expect(text).toContain('Decision: Keep, every concern\n');
    expect(text).toContain('\nThe meeting as a whole\n');
    expect(text).not.toMatch(/every strand|About no child/);
  });
});
