import type { Block, ReportDocument } from '../document.js';
import { dateInWords, momentInWords } from '../words.js';
import { PROFILE_AUDIENCE_NAMES, profileDigest, type ProfileContent, type ProfileMap, type ProfileRecommendation, type ProfileSection, type ProfileTrend } from './content.js';
import type { Drawings } from './drawings.js';

const REGIONS = 12;

const mapBlocks = (map: ProfileMap, drawings: Drawings): readonly Block[] => {
  const svg = drawings.map(map);
  const words = `${map.title}, ${map.quarter}. ${map.says}`;
  return [
    { is: 'heading', level: 3, text: `${map.title}, ${map.quarter}` },
    { is: 'paragraph', text: map.says },
    ...(map.because.length === 0 ? [] : [{ is: 'list', items: [...map.because] } satisfies Block]),
    ...(svg === undefined ? [] : [{ is: 'figure', caption: words, alt: `${words} The table has the numbers.`, svg } satisfies Block]),
    ...(map.regions.length === 0
      ? []
      : [
          {
            is: 'table',
            caption: `${map.title}: areas with most`,
            head: ['Area', 'Events', 'Children', 'Change', 'Chance'],
            rows: map.regions.slice(0, REGIONS).map(({ name, events, children, change, chance }) => [
              name,
              events === null ? 'c' : String(events),
              children === null ? 'c' : String(children),
              change,
              chance,
            ]),
            rowHeads: true,
            numbers: [1, 2],
          } satisfies Block,
        ]),
    { is: 'note', text: `As known on ${momentInWords(map.knownAt)}. ${map.approximate ? 'Approximate areas: no boundaries were loaded. ' : ''}${map.source}` },
  ];
};

const trendBlocks = (trend: ProfileTrend, drawings: Drawings): readonly Block[] => {
  const said = trend.points.map(({ label, display }) => `${label}: ${display}`).join('; ');
  const caption = `${trend.id} ${trend.title}`;
  return [
    { is: 'figure', caption, alt: `${caption}. ${said}.`, svg: drawings.trend(trend) },
    {
      is: 'table',
      caption: `${caption}, by quarter`,
      head: ['Quarter', 'Figure'],
      rows: trend.points.map(({ label, display }) => [label, display]),
      rowHeads: true,
      numbers: [1],
    },
  ];
};

const sectionBlocks = (section: ProfileSection, drawings: Drawings): readonly Block[] => [
  { is: 'heading', level: 2, text: section.title },
  { is: 'paragraph', text: section.text ?? 'Nobody has written about this yet.' },
  ...(section.sentences.length === 0 ? [] : [{ is: 'list', items: [...section.sentences] } satisfies Block]),
  ...section.tables.flatMap((table): readonly Block[] => [
    ...(table.rows.length === 0
      ? [{ is: 'paragraph', text: `${table.title}: none.` } satisfies Block]
      : [{ is: 'table', caption: table.title, head: table.head, rows: table.rows, rowHeads: true } satisfies Block]),
    { is: 'note', text: table.note },
  ]),
  ...section.trends.flatMap((trend) => trendBlocks(trend, drawings)),
  ...section.maps.flatMap((map) => mapBlocks(map, drawings)),
  ...section.hours.flatMap((hours): readonly Block[] => [
    { is: 'figure', caption: hours.title, alt: `${hours.title}. ${hours.reading}`, svg: drawings.hours(hours) },
    { is: 'paragraph', text: hours.reading },
  ]),
];

const recommendationRow = ({ text, agency, owner, due, state, overdue, words, actionId }: ProfileRecommendation) => [
  text,
  `${agency}: ${owner}`,
  dateInWords(due),
  `${state.replace('_', ' ')}${overdue ? ', overdue' : ''}${words === null ? '' : `: ${words}`}${actionId === null ? '' : ` (action ${actionId})`}`,
];

const recommendations = ({ recommendations: all }: ProfileContent): readonly Block[] => [
  { is: 'heading', level: 2, text: 'Recommendations' },
  all.length === 0
    ? { is: 'paragraph', text: 'Nothing is recommended yet.' }
    : {
        is: 'table',
        caption: 'What is recommended, who answers for it, and how far it is',
        head: ['What', 'Agency and person', 'By', 'How far'],
        rows: all.map(recommendationRow),
        rowHeads: true,
      },
];

const changed = ({ since, changed: all }: ProfileContent): readonly Block[] => [
  { is: 'heading', level: 2, text: 'What changed since the last version' },
  since === null
    ? { is: 'paragraph', text: 'This is the first version.' }
    : all.length === 0
      ? { is: 'paragraph', text: `Nothing differs from version ${since.version} of ${since.period}.` }
      : {
          is: 'table',
          caption: `Beside version ${since.version} of ${since.period}`,
          head: ['What', 'Then', 'Now'],
          rows: all.map(({ what, before, now }) => [what, before, now]),
          rowHeads: true,
        },
];

/** A profile as a document: sections, recommendations, what changed, how to read it. */
export const profileDocument = (content: ProfileContent, drawings: Drawings): ReportDocument => ({
  title: `Problem profile: ${content.period.label}`,
  marking: content.marking,
  cover: [
    { name: 'Council', value: content.council },
    { name: 'For', value: PROFILE_AUDIENCE_NAMES[content.audience] },
    { name: 'Quarter', value: `${content.period.label}, from ${dateInWords(content.period.start)}` },
    { name: 'Version', value: content.version === 0 ? 'live, not sealed' : String(content.version) },
    { name: 'As known on', value: momentInWords(content.knownAt) },
    { name: 'Whose children', value: content.scope },
    ...(content.revises
      ? [{ name: 'Takes the place of', value: `version ${content.revises.version}: ${content.revises.reason}` }]
      : []),
  ],
  digest: profileDigest(content),
  blocks: [
    ...recommendations(content),
    ...changed(content),
    ...content.sections.flatMap((section) => sectionBlocks(section, drawings)),
    { is: 'heading', level: 2, text: 'How to read this profile' },
    {
      is: 'list',
      items: [
        'A place is called a hotspot only when more happened there than chance would give. Otherwise it is said that none can be distinguished.',
        'Refuted evidence is in no number. A concern about an adult is no finding of guilt.',
        ...content.key,
      ],
    },
  ],
});
