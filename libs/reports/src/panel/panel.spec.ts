import { describe, expect, it } from '@jest/globals';
import { agendaDocument, minutesDocument, papersDocument, type Block } from '../index.js';

const MARKING = 'OFFICIAL-SENSITIVE';
const line = (label: string, text: string) => ({ label, text });

const tables = (blocks: readonly Block[]): readonly Extract<Block, { is: 'table' }>[] =>
  blocks.flatMap((block) => (block.is === 'table' ? [block] : []));

const papers = (sections: Parameters<typeof papersDocument>[0]['sections'], intact = true) =>
  papersDocument({
    title: 'Papers for MASE',
    marking: MARKING,
    sealedAt: '2016-10-04T12:00:00.000Z',
    intact,
    digest: 'd1',
    definitions: ['Rules of the agenda: 1'],
    sections,
  });

describe('the papers of a meeting', () => {
  const robin = {
    heading: 'Example, Robin (15), B0000001',
    childId: 'B0000001',
    lines: [
      line('Why on the agenda', 'Red'),
      line('Overall', 'Red'),
      line('CSE strand', 'red. Told by a friend.'),
      line('Key worker', 'nobody'),
      line('Missing episodes', 'missing now; 2 episodes in 90 days'),
      line('Return home interview', 'overdue: 2 days'),
      line('Action of Police', 'Visit the address.'),
      line('Challenge of Health to Police', 'Told late. Not answered.'),
      line('In the child’s words', 'I was bored'),
    ],
  };

  it('have one row a child, and every line of it stands in exactly one column', () => {
    const [table] = tables(papers([robin]).blocks);
    expect(table?.head).toHaveLength(7);
    expect(table?.rows).toEqual([
      [
        'Example, Robin (15), B0000001',
        'Red',
        'Overall: Red\nCSE strand: red. Told by a friend.',
        'Missing episodes: missing now; 2 episodes in 90 days\nReturn home interview: overdue: 2 days',
        'Key worker: nobody',
        'I was bored',
        'Action of Police: Visit the address.\nChallenge of Health to Police: Told late. Not answered.',
      ],
    ]);
    for (const { text } of robin.lines) {
      expect([text, table?.rows[0]?.filter((cell) => cell.includes(text)).length]).toEqual([
        text,
        text === 'Red' ? 2 : 1,
      ]);
    }
  });

  it('have what is no child in a table of its own', () => {
    const theme = { heading: 'Theme: Flats by the river', childId: null, lines: [line('Why on the agenda', 'Named twice')] };
    expect(tables(papers([robin, theme]).blocks).map(({ rows }) => rows.length)).toEqual([1, 1]);
  });

  it('say when they do not read as they were sealed, and when nobody in them may be known', () => {
    const [said, nobody] = papers([], false).blocks;
    expect(said).toMatchObject({ text: expect.stringContaining('These papers read otherwise than when they were sealed') });
    expect(nobody).toMatchObject({ text: 'There is no child in these papers whose record is open to you.' });
  });
});

describe('the agenda of a meeting', () => {
  const child = { name: 'Example, Robin', age: '15', overall: 'Red', missingNow: true, reasons: ['Red', 'New'], decision: '' };
  const agenda = (children = [child]) =>
    agendaDocument({ title: 'Agenda', marking: MARKING, meeting: [], children, topics: [] });

  it('has one row a child, with room to write', () => {
    expect(tables(agenda().blocks)[0]?.rows).toEqual([['Example, Robin (15)', 'Red\nMissing now', 'Red\nNew', '', '']]);
  });

  it('has another digest when it says something else', () => {
    expect(agenda().digest).toBe(agenda().digest);
    expect(agenda([{ ...child, decision: 'continue' }]).digest).not.toBe(agenda().digest);
  });

  it('says when no child is on it', () => {
    expect(agenda([]).blocks).toContainEqual({ is: 'paragraph', text: 'No child is on the agenda.' });
  });
});

describe('the minutes of a meeting', () => {
  const minutes = (more: Partial<Parameters<typeof minutesDocument>[0]> = {}) =>
    minutesDocument({
      title: 'Minutes of MASE',
      marking: MARKING,
      digest: 'd1',
      closed: true,
      changed: ['1 child heard of 1 on the agenda.'],
      actions: [],
      unanswered: [],
      sections: [
        { heading: 'Example, Robin', childId: 'B0000001', lines: [line('Decision', 'Raise')] },
        { heading: 'Theme: Flats', topic: 'theme:TH-1', lines: [] },
      ],
      ...more,
    });

  it('name whom or what each action and each challenge that waits is about', () => {
    const action = { ownerAgency: 'Police', action: 'Visit', due: '2016-10-11' };
    const challenge = { byAgency: 'Health', toAgency: 'Police', matter: 'Told late', escalatedTo: 'the lead' };
    const made = minutes({
      actions: [
        { ...action, childId: 'B0000001' },
        { ...action, topic: 'theme:TH-1', owner: 'PC Sample' },
        { ...action, childId: null, topic: null },
      ],
      unanswered: [{ ...challenge, childId: 'B0000001' }],
    });
    const [actions, waiting] = tables(made.blocks);
    expect(actions?.rows).toEqual([
      ['Police', 'Visit', 'Example, Robin', '', '11 October 2016'],
      ['Police', 'Visit', 'Theme: Flats', 'PC Sample', '11 October 2016'],
      ['Police', 'Visit', '', '', '11 October 2016'],
    ]);
    expect(waiting?.rows).toEqual([['Health', 'Police', 'Told late', 'Example, Robin', 'the lead']]);
  });

  it('say that nothing was set and nothing waits, and that they still grow', () => {
    const texts = minutes({ closed: false }).blocks.flatMap((block) => ('text' in block ? [block.text] : []));
    expect(texts).toEqual(
      expect.arrayContaining([
        'The meeting has not ended: these minutes still grow.',
        'No action was set.',
        'No challenge waits for an answer.',
      ]),
    );
    expect(JSON.stringify(minutes())).not.toContain('still grow');
  });
});
