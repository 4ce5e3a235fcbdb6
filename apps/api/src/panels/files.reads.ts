import { agendaDocument, minutesDocument, papersDocument, type ReportDocument } from '@hub/reports';
import { fileOf, printedBy } from '../edge/files.js';
import { read, type AnyRead, type ReadDefinition } from '../edge/reads.js';
import { counted, dateInWords, sentence } from '../edge/words.js';
import type {
  FileFormat,
  HubFile,
  HubFileResult,
  PanelMeeting,
  PanelMinutes,
  PanelPapers,
} from '../generated/graphql.js';
import { panelMeeting } from './meetings.reads.js';
import { TOPIC_KINDS, VERDICTS } from './minutes.document.js';
import { panelMinutes } from './minutes.reads.js';
import { panelPapers } from './papers.js';
import type { MeetingAsked } from './sittings.js';

interface FileAsked extends MeetingAsked {
  readonly format: FileFormat;
}

type Page = PanelMeeting | PanelPapers | PanelMinutes;
type Refused = Exclude<HubFileResult, HubFile>;
type Given = HubFileResult & { readonly childIds?: readonly string[]; readonly others?: readonly string[] };

/**
 * A page of a meeting as a file: found, cut by the same rules and worded like the page, so that a file never says more than
 * its page. `name` begins the name of the file.
 */
const asFile = <Found, Known, Shown extends Page>(
  page: ReadDefinition<MeetingAsked, Found, Known, Shown | Refused>,
  name: string,
  documentOf: (page: Shown, marking: string) => ReportDocument,
): AnyRead =>
  read({
    subject: page.subject,
    purpose: page.purpose,
    find: (args: FileAsked, context) => page.find(args, context),
    hydrate: (found: Found, args, context) => page.hydrate(found, args, context),
    rules: (known: Known, context) => page.rules(known, context),
    present: async (known, args, context): Promise<Given> => {
      const answer = await page.present(known, args, context);
      if (answer.__typename === 'NotFound' || answer.__typename === 'Withheld') return answer;
      const { hub } = context;
      const file = await fileOf(hub, documentOf(answer as Shown, hub.settings.marking), {
        name: `${name}-${args.panel.toLowerCase()}-${args.date}`,
        format: args.format,
        printed: printedBy(context),
      });
      const others = [...((await page.others?.(answer, { known, args, context })) ?? [])];
      return { __typename: 'HubFile', childIds: [...page.names(answer)], others, ...file };
    },
    names: ({ childIds = [] }) => childIds,
    others: ({ others = [] }) => others,
    takesOut: true,
  });

const lower = <Name extends string>(name: Name): Lowercase<Name> => name.toLowerCase() as Lowercase<Name>;

const quorumOf = ({ quorum }: PanelMeeting): string =>
  `${counted(quorum.least, 'member')} needed; ${quorum.present} noted as present`;

const agendaOf = (meeting: PanelMeeting, marking: string): ReportDocument =>
  agendaDocument({
    title: `Agenda of ${meeting.panel}, ${dateInWords(meeting.date)}`,
    marking,
    meeting: [
      { name: 'Panel', value: meeting.panelName },
      { name: 'Chair', value: `${meeting.chair}, ${meeting.chairAgency}` },
      { name: 'Quorum', value: quorumOf(meeting) },
      { name: 'Members', value: meeting.members.map((member) => member.name).join('; ') },
    ],
    children: meeting.agenda.map(({ surname, forename, age, overall, missingNow, reasons, decision }) => ({
      name: [surname, forename].filter((part) => part !== '').join(', '),
      age: age === null || age === undefined ? '' : String(age),
      overall: overall ? sentence(overall.toLowerCase()) : 'Not assessed',
      missingNow,
      reasons,
      decision: sentence(decision ?? ''),
    })),
    topics: meeting.topics.map(({ kind, title, reason, decision }) => ({
      name: `${TOPIC_KINDS[lower(kind)]}: ${title}`,
      reason,
      decision: decision ? VERDICTS[lower(decision)] : '',
    })),
  });

const papersOf = (papers: PanelPapers, marking: string): ReportDocument => papersDocument({ ...papers, marking });

const minutesOf = ({ status, ...minutes }: PanelMinutes, marking: string): ReportDocument =>
  minutesDocument({ ...minutes, marking, closed: status === 'closed' });

/** The agenda as a file. */
export const panelAgendaFile = asFile(panelMeeting, 'agenda', agendaOf);

/** The sealed papers as a file. */
export const panelPapersFile = asFile(panelPapers, 'papers', papersOf);

/** The minutes as a file. */
export const panelMinutesFile = asFile(panelMinutes, 'minutes', minutesOf);
