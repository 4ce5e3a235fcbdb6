import { describe, expect, it } from '@jest/globals';
import { casebookOf, rowsAfter } from '@hub/casebook';
import { AUTHORITY, BoroughStory, at } from '@hub/testing';
import { documentOf, htmlOf, packJson, packOf, type PackFacts, type TextDecision } from '../index.js';

const story = new BoroughStory()
  .learnedAt(at('2016-09-01T08:00'))
  .child('ROBIN', { surname: 'Ash', forename: 'Robin' })
  .keyWorker('ROBIN', '2016-01-01')
  .report('r1', 'ROBIN', '2016-09-01T20:00', { circumstances: 'left with Zoe <script>' })
  .found('r1', '2016-09-02T08:00')
  .interview('i1', 'ROBIN', ['r1'], { companions: ['Zoe Other'], childWords: 'I was bored' })
  .action('a1', '2016-10-01', { childId: 'ROBIN', newField: 'nobody thought of this' });
const childCase = casebookOf(rowsAfter(story.events), AUTHORITY).cases.get('ROBIN');

const pack = (decisions: readonly TextDecision[] = []) => {
  if (!childCase) throw new Error('no such child');
  return packOf({ childCase, others: [{ surname: 'Other', forename: 'Zoe' }], decisions });
};
const facts: PackFacts = {
  requestId: 'SAR1',
  council: 'London Borough of Bromley',
  marking: 'OFFICIAL-SENSITIVE',
  name: 'Robin Ash',
  dob: '2002-06-15',
  knownAt: at('2016-10-04T13:00'),
  retention: 'Kept 25 years.',
  disclosures: [{ at: at('2016-09-10T10:00'), from: 'CSC', to: 'Police', gateway: 'Children Act 1989, section 47' }],
  disputes: [],
};
const html = (decisions: readonly TextDecision[] = []): string => htmlOf(documentOf(pack(decisions), facts));
const decideAll = (make: (textId: string) => Omit<TextDecision, 'textId'>): TextDecision[] =>
  pack().texts.map(({ textId }) => ({ textId, ...make(textId) }));
const release: TextDecision[] = decideAll(() => ({ decision: 'release' }));

describe('what is held about a person, for that person', () => {
  it('shows every record, and who it was kept by', () => {
    expect(pack().entries.map(({ kind }) => kind)).toEqual(['child', 'keyWorker', 'report', 'return', 'interview', 'action']);
    expect(html()).toContain('a worker');
  });

  it('marks a value that is disputed where it stands, and no longer when that was settled', () => {
    const dispute = { key: 'children.child-ROBIN', field: 'sex', label: 'Sex', says: 'not so', state: 'being looked into' };
    const told = (open: boolean): PackFacts => ({ ...facts, disputes: [{ ...dispute, open }] });
    const marked = /<dt>([^<]*\(disputed\))<\/dt>/g;
    const drawn = (open: boolean): string => htmlOf(documentOf(pack(), told(open)));
    expect([...drawn(true).matchAll(marked)].map(([, name]) => name)).toEqual([
      'Sex (1 male, 2 female, 9 not recorded) (disputed)',
    ]);
    expect(drawn(false)).not.toMatch(marked);
    expect(JSON.stringify(packJson(pack(), told(true))).match(/"disputed":true/g)).toHaveLength(1);
  });

  it('says what a panel decided as people at the meeting say it, not the code', () => {
    const heard = new BoroughStory().child('ROBIN').review('MASE', '2016-10-01', 'ROBIN');
    const heardCase = casebookOf(rowsAfter(heard.events), AUTHORITY).cases.get('ROBIN');
    const given = heardCase && packOf({ childCase: heardCase, others: [], decisions: [] }).entries.flatMap((entry) => entry.fields);
    expect(given?.find(({ field }) => field === 'decision')).toMatchObject({ label: 'Decision', value: 'keep' });
  });

  it('leaves other people out, and counts them', () => {
    expect(pack().leftOut).toEqual([{ ground: 'third_party', count: 1 }]);
    expect(html(release)).toContain('Not given, because it is about somebody else.');
  });

  it('has the addresses that were checked for them, and waits with what was written about each', () => {
    if (!childCase) throw new Error('no such child');
    const check = {
      key: 'placements.area-AC1',
      knownAt: at('2016-09-20T10:00'),
      content: { checkedAt: at('2016-09-20T10:00'), reason: 'Zoe Other has a room', near: 'No hotspot within 2 kilometres.' },
    };
    const { entries, texts } = packOf({ childCase, areaChecks: [check], others: [], decisions: [] });
    expect(entries.at(-1)).toMatchObject({
      title: 'A place where you might live was checked',
      fields: [{ label: 'Checked', is: 'given' }, { label: 'Why', is: 'unread' }, { label: 'What was known near it', is: 'unread' }],
    });
    expect(texts.filter(({ title }) => title.startsWith('A place')).map(({ original }) => original)).toEqual([
      'Zoe Other has a room',
      'No hotspot within 2 kilometres.',
    ]);
  });

  it('has what was decided of their own words, and waits with the words themselves', () => {
    if (!childCase) throw new Error('no such child');
    const words = {
      key: 'interviews.quotation-i1',
      knownAt: at('2016-09-21T10:00'),
      content: {
        interviewId: 'i1',
        askedOn: '2016-09-20',
        agreed: true,
        state: 'cleared',
        text: 'I was bored',
        reason: undefined,
        screenedAt: at('2016-09-21T10:00'),
        screenedBy: 'A. Worker',
      },
    };
    const { entries } = packOf({ childCase, quotations: [words], others: [], decisions: [] });
    expect(entries.at(-1)).toMatchObject({
      title: 'Whether your words may be quoted without your name',
      fields: [
        { label: 'From the interview', value: 'i1' },
        { label: 'You were asked on', value: '20 September 2016' },
        { label: 'You agreed', value: 'Yes' },
        { label: 'What was decided', value: 'cleared' },
        { label: 'Your words as they may be quoted', is: 'unread' },
        { label: 'Decided', value: '21 September 2016, 10:00' },
        { label: 'Decided by', value: 'A. Worker' },
      ],
    });
  });

  it('gives out no free text before somebody has read it', () => {
    const before = html();
    for (const text of ['left with', 'I was bored', 'visit the park', 'nobody thought of this', 'Zoe']) {
      expect([text, before.includes(text)]).toEqual([text, false]);
    }
    expect(pack().unread).toBe(4);
    expect(JSON.stringify(packJson(pack(), facts))).not.toContain('bored');
  });

  it('proposes each free text with the names of others replaced', () => {
    expect(pack().texts.find(({ original }) => original.startsWith('left'))).toMatchObject({
      title: 'Report that you were missing',
      label: 'What was reported',
      proposed: 'left with [another person] <script>',
      replaced: 1,
    });
  });

  it('a text that was read is given as it is, changed, or not at all', () => {
    expect(pack(release).unread).toBe(0);
    expect(html(release)).toContain('I was bored');
    const changed = html(
      decideAll(() => ({ decision: 'redact', ground: 'informant', text: 'left with [another person]' })),
    );
    expect(changed).toContain('left with [another person]');
    expect(changed).not.toContain('I was bored');
    const none = decideAll(() => ({ decision: 'leave_out', ground: 'serious_harm' }));
    expect(html(none)).not.toContain('bored');
    expect(pack(none).leftOut).toContainEqual({ ground: 'serious_harm', count: 4 });
  });

  it('a decision holds for the text that was read, not for another', () => {
    const [first, ...others] = release;
    const stale = { ...(first as TextDecision), textId: `${first?.textId}0` };
    expect(pack([stale, ...others]).unread).toBe(1);
  });

  it('a whole record may be left out on a ground', () => {
    const without = pack([{ textId: 'missing.report-r1', decision: 'leave_out', ground: 'conditions' }]);
    expect(without.entries.map(({ kind }) => kind)).not.toContain('report');
    expect(without.leftOut).toContainEqual({ ground: 'conditions', count: 1 });
  });

  it('nothing in a text becomes part of the page', () => {
    expect(html(release)).toContain('left with Zoe &lt;script&gt;');
    expect(html(release)).not.toContain('<script');
  });

  it('asks nothing of anybody and says who was given what', () => {
    expect(html(release)).not.toMatch(/(src|href)=/);
    expect(html()).toContain('<td>10 September 2016, 10:00</td><td>CSC</td><td>Police</td>');
  });

  it('the same input gives the same bytes', () => expect(html(release)).toBe(html(release)));
});
