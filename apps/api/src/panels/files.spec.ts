import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { odtParts } from '../../../../test/odt.js';
import { pdfFaces, pdfFacts, pdfPages, pdfStructure } from '../../../../test/pdf.js';
import { Fixture, HISTORY } from '../../test/fixture.js';

const MASE = { panel: 'MASE', date: '2016-10-04' };
const CHAIR = 'sam-sample';
const POLICE = 'jo-sample';
const ROBIN = 'B0000001';
const ALEX = 'B0000002';
/** What a formula, a page, a template and a word processor would each take for their own. */
const HOSTILE = '=HYPERLINK("x") <script>alert(1)</script> </text:p> #panic("x") $x$ & \u0001';

interface Taken {
  readonly __typename: string;
  readonly fileName: string;
  readonly mediaType: string;
  readonly content: string;
  readonly message?: string;
}

describe('agenda, papers and minutes as files', () => {
  let fixture: Fixture;
  let commands = 0;
  const tell = async (mutation: string, input: object = {}, user = CHAIR): Promise<void> => {
    commands += 1;
    const told = await fixture.tell(user, mutation, { commandId: `f${commands}`, ...MASE, ...input });
    expect([mutation, told.__typename]).toEqual([mutation, 'Done']);
    await fixture.hub.viewsCaughtUp();
  };
  const take = async (what: string, format: string, user = CHAIR): Promise<Taken> => {
    const query = `query($panel: String!, $date: Date!) { ${what}(panel: $panel, date: $date, format: ${format}) {
      __typename ... on HubFile { fileName mediaType content } ... on NotFound { message } ... on Withheld { reason } } }`;
    const { data } = await fixture.ask<Record<string, Taken>>(user, query, MASE);
    return data[what] as Taken;
  };
  const bytesOf = ({ content }: Taken): Uint8Array => Buffer.from(content, 'base64');
  const textOf = (file: Taken): string => pdfPages(bytesOf(file)).join('\n').replace(/\s+/g, ' ');

  beforeAll(async () => {
    fixture = await Fixture.open({ feeds: HISTORY });
    await tell('callMeeting', { chair: 'Sam Sample', chairAgency: 'CSC' });
    await tell('putOnAgenda', { childIds: [ROBIN] });
    await tell('putOnAgenda', { childIds: [ALEX], reason: HOSTILE });
    const topic = { kind: 'THEME', words: `Flats by the river ${HOSTILE}`, reason: HOSTILE };
    await tell('putTopicOnAgenda', topic);
    await tell('sealPapers');
    const entries = ['social_care', 'police', 'health', 'education'].map((member) => ({
      member,
      attendance: 'present',
    }));
    await tell('noteAttendance', { entries });
    await tell('openMeeting');
    await tell('decideItem', { childId: ROBIN, seen: 0, decision: 'escalate', strands: ['CSE'], reason: HOSTILE });
    await tell('taskAction', {
      childId: ROBIN,
      ownerAgency: 'Police',
      owner: HOSTILE,
      action: HOSTILE,
      due: '2016-10-11',
    });
    await tell('putChallenge', { childId: ROBIN, byAgency: 'Health', toAgency: 'Police', matter: HOSTILE });
    await tell('addMinuteNote', { childId: ALEX, note: HOSTILE });
  });
  afterAll(() => fixture.close());

  it.each(['panelAgendaFile', 'panelPapersFile'])('%s is A3 and landscape, one row a child, tagged', async (what) => {
    const file = await take(what, 'PDF');
    expect(file.mediaType).toBe('application/pdf');
    expect(pdfFacts(bytesOf(file))).toMatch(/Tagged: +yes[\s\S]*1190\.55 x 841\.89 pts \(A3\)/);
    expect(pdfStructure(bytesOf(file)).match(/^ *TR$/gm)).toHaveLength(5);
    for (const child of ['Example, Robin', 'Sample, Alex', 'Theme: Flats by the river'])
      expect(textOf(file)).toContain(child);
    for (const { name, embedded } of pdfFaces(bytesOf(file)))
      expect([name, embedded]).toEqual([expect.stringMatching(/^Inter-/), true]);
  });

  it('every page is marked, and says who took it out and when', async () => {
    for (const what of ['panelAgendaFile', 'panelPapersFile', 'panelMinutesFile']) {
      for (const page of pdfPages(bytesOf(await take(what, 'PDF', POLICE)))) {
        expect(page.split('OFFICIAL-SENSITIVE')).toHaveLength(3);
        expect(page).toContain('Taken out by Jo Sample, Police liaison, Metropolitan Police, 4 October 2016, 13:00');
        expect(page).toMatch(/Digest [0-9a-f]{64}/);
      }
    }
  });

  it('the papers say what was sealed, under the digest that was sealed', async () => {
    const { data } = await fixture.ask<{ panelPapers: { digest: string } }>(
      CHAIR,
      'query($panel: String!, $date: Date!) { panelPapers(panel: $panel, date: $date) { ... on PanelPapers { digest } } }',
      MASE,
    );
    const said = textOf(await take('panelPapersFile', 'PDF'));
    expect(said).toContain(`Digest ${data.panelPapers.digest}`);
    expect(said).toContain('As sealed: this is what was known on 4 October 2016, 13:00, to the letter.');
  });

  it('the minutes say what the meeting changed, who does what by when, and which challenges wait', async () => {
    const said = (await take('panelMinutesFile', 'HTML')).content;
    for (const words of ['What this meeting changed', '1 child heard of 2', '11 October 2016', 'wait for an answer'])
      expect(said).toContain(words);
    expect(said).toContain('The meeting has not ended: these minutes still grow.');
    expect((await take('panelMinutesFile', 'ODT')).fileName).toBe('minutes-mase-2016-10-04.odt');
  });

  it.each(['panelAgendaFile', 'panelPapersFile', 'panelMinutesFile'])(
    '%s: what people typed stays text',
    async (what) => {
      const page = (await take(what, 'HTML')).content;
      expect(page).toContain(
        '=HYPERLINK(&quot;x&quot;) &lt;script&gt;alert(1)&lt;/script&gt; &lt;/text:p&gt; #panic(&quot;x&quot;)',
      );
      expect(page).not.toMatch(/<script|<\/text:p>|\u0001/);
      const { 'content.xml': content = '' } = odtParts(bytesOf(await take(what, 'ODT')));
      expect(content).toContain('&lt;script&gt;alert(1)&lt;/script&gt; &lt;/text:p&gt; #panic(');
      expect(content).not.toMatch(/<script|\u0001/);
      expect(textOf(await take(what, 'PDF'))).toContain('#panic("x") $x$ &');
    },
  );

  it('that a file was taken out stands in the audit, with the children in it', async () => {
    await take('panelPapersFile', 'PDF', POLICE);
    expect((await fixture.hub.audit.latest(1))[0]).toMatchObject({
      type: 'sharing.RecordsExported',
      by: { person: POLICE },
      data: { query: 'panelPapersFile', subject: 'panel', childIds: [ROBIN, ALEX] },
    });
  });

  it('a file says no more than its page: of the children of another team there is no trace', async () => {
    for (const what of ['panelAgendaFile', 'panelPapersFile', 'panelMinutesFile']) {
      const page = (await take(what, 'HTML', 'robin-sample')).content;
      expect([what, page.includes('Example, Robin'), page.includes('Alex'), page.includes(ALEX)]).toEqual([
        ...[what, true, false, false],
      ]);
      expect((await take(what, 'PDF', 'lee-sample')).__typename).toBe('Withheld');
    }
  });

  it('of a meeting that was never made there is no file', async () => {
    const query = `{ panelMinutesFile(panel: "MAP", date: "2016-10-04", format: PDF) { ... on NotFound { message } } }`;
    const { data } = await fixture.ask<{ panelMinutesFile: Taken }>(CHAIR, query);
    expect(data.panelMinutesFile.message).toContain('No meeting of MAP');
  });

  it('after every view was deleted and built anew, papers and minutes come out the same to the byte', async () => {
    await tell('closeMeeting');
    const all = async (): Promise<string[]> => {
      const files: string[] = [];
      for (const what of ['panelPapersFile', 'panelMinutesFile'])
        for (const format of ['HTML', 'PDF', 'ODT']) files.push((await take(what, format)).content);
      return files;
    };
    const before = await all();
    await fixture.hub.rebuild();
    expect(await all()).toEqual(before);
  });
});
