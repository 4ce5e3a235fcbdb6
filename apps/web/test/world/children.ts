import { addDays } from '../../src/words/london.js';
import { chance } from './chance.js';

/** The moment at which the made-up world stands still. */
export const worldNow = '2016-10-03T20:40:00.000Z';
export const worldToday = '2016-10-03';

const surnames = 'Example Sample Pattern Mock Trial Specimen Placeholder Fiction Madeup Draft Model Proof'.split(' ');
const forenames = 'Robin Alex Sam Jo Charlie Kit Frankie Ash Morgan Drew Toni Lee Bailey River Sky Remy'.split(' ');
const workers = ['J. Sample', 'P. Okoro', 'M. Lindqvist', 'A. Practice', 'T. Fieldwork'];
const teams = ['Safeguarding 1', 'Safeguarding 2', 'Looked after', 'Leaving care'];
const wards = ['Bickley', 'Penge & Cator', null];
const rags = ['RED', 'AMBER', 'GREEN'] as const;
const strandNames = ['CSE', 'MISSING', 'TRAFFICKING', 'GANGS'] as const;
const gapNames = ['MULTI_AGENCY_ASSESSMENT', 'SAFETY_PLAN', 'KEY_WORKER', 'MONTHLY_REVIEW'] as const;

export type Rag = (typeof rags)[number];
const hoursBefore = (hours: number): string => new Date(Date.parse(worldNow) - hours * 3_600_000).toISOString();
const daysBefore = (days: number): string => addDays(worldToday, -days);

/** One child of the made-up world: its row on the sheet, and whatever the other pages say of it. */
export const makeChild = (index: number) => {
  const { below, happens, one } = chance(1000 + index);
  const id = `B${String(1000 + index).padStart(7, '0')}`;
  const strands = strandNames
    .filter((_, at) => happens([0.5, 0.55, 0.2, 0.3][at] ?? 0))
    .map((strand) => ({
      strand,
      judged: null,
      reviewJudgement: false,
      rag: strand === 'MISSING' && happens(0.4) ? null : (one(['RED', 'AMBER', 'AMBER', 'GREEN', 'GREEN']) as Rag),
    }));
  if (strands.length === 0) strands.push({ strand: 'MISSING', judged: null, reviewJudgement: false, rag: null });
  const overall = rags.find((rag) => strands.some((strand) => strand.rag === rag)) ?? null;
  const missingNow = index % 14 === 3;
  const hours = missingNow ? 2 + below(70) : null;
  const episodes90 = missingNow ? 1 + below(5) : happens(0.5) ? below(4) : 0;
  const due = !missingNow && episodes90 > 0 && happens(0.6);
  const left = due ? below(80) - 24 : 0;
  const gaps = gapNames.filter((_, at) => happens([0.08, 0.1, 0.05, 0.12][at] ?? 0));
  const agreed = 10 + below(120);
  const panelDays = 3 + below(60);
  const actionIn = below(30) - 6;
  return {
    __typename: 'SheetRow',
    id,
    version: String(100 + index),
    surname: one(surnames),
    forename: one(forenames),
    age: 11 + below(7),
    statuses: happens(0.4) ? ['CLA'] : happens(0.4) ? ['CPP'] : happens(0.6) ? ['CIN'] : [],
    strands,
    overall,
    direction: one(['UP', 'DOWN', 'SAME', 'SAME', 'NEW']),
    overallSince: daysBefore(below(80)),
    missing: {
      now: missingNow,
      since: hours === null ? null : hoursBefore(hours),
      hours,
      episodes90,
      toldLateHours: happens(0.2) ? null : happens(0.5) ? 0.2 : 2 + below(30),
    },
    interview: due
      ? {
          state: one(['not_offered', 'offered', 'accepted', 'declined', 'scheduled']),
          returnedAt: hoursBefore(72 - left),
          dueAt: hoursBefore(-left),
          hoursLeft: left + 0.5,
          hoursLeftFromNotice: happens(0.2) ? null : left + 6.5,
        }
      : null,
    lastAssessment: gaps.includes('MULTI_AGENCY_ASSESSMENT')
      ? null
      : { strand: strands[0]?.strand ?? 'MISSING', date: daysBefore(below(90)), outOfDate: happens(0.2) },
    safetyPlan: gaps.includes('SAFETY_PLAN')
      ? null
      : { agreedAt: daysBefore(agreed), reviewDue: daysBefore(agreed - 90), reviewOverdue: agreed > 90 },
    ward: wards[index % wards.length] ?? null,
    keyWorker: gaps.includes('KEY_WORKER') ? null : { name: one(workers), team: one(teams) },
    lastPanel: happens(0.9)
      ? {
          panel: one(['MAP', 'MASE']),
          date: daysBefore(panelDays),
          daysAgo: panelDays,
          decision: one(['continue', 'continue', 'escalate', 'step_down']),
        }
      : null,
    nextAction: happens(0.7)
      ? {
          due: addDays(worldToday, actionIn),
          agency: one(['Police', 'Social care', 'Health', 'Education']),
          what: one([
            'Visit the address on Sample Road',
            'Share the peer map',
            'Book the health assessment',
            'Agree a school timetable',
          ]),
          overdue: actionIn < 0,
        }
      : null,
    gaps,
  };
};

export type WorldChild = ReturnType<typeof makeChild>;
