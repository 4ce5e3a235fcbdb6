/** A moment so many hours before now, as the feeds write it. */
const ago = (hours: number): string => new Date(Date.now() - hours * 3_600_000).toISOString().slice(0, 16) + 'Z';
const day = (hours: number): string => ago(hours).slice(0, 10);
const days = (n: number): number => n * 24;

const names = [
  ['Example', 'Robin'],
  ['Sample', 'Alex'],
  ['Pattern', 'Sam'],
  ['Mock', 'Jo'],
  ['Trial', 'Charlie'],
  ['Specimen', 'Kit'],
  ['Placeholder', 'Frankie'],
  ['Fiction', 'Ash'],
  ['Madeup', 'Morgan'],
  ['Draft', 'Drew'],
  ['Model', 'Toni'],
  ['Proof', 'Lee'],
] as const;
const rags = ['red', 'amber', 'green'] as const;
const strands = ['cse', 'gangs', 'trafficking', 'missing'] as const;

const idOf = (index: number): string => `B${String(index + 1).padStart(7, '0')}`;
const known = days(200);

/**
 * A small made-up borough that stands at the present: twelve children at risk, one of them missing, one who waits for an
 * interview, a report that nobody could be found for, a conflict. Feed by feed, in the intake's own format.
 */
export const smallBorough = (): Readonly<Record<string, readonly string[]>> => ({
  children: [
    'child_id,surname,forename,dob,sex,responsible_la,recorded_at',
    ...names.map(([surname, forename], index) =>
      [
        idOf(index),
        surname,
        forename,
        day(days(365 * 14 + index * 20)),
        1 + (index % 2),
        'E09000006',
        ago(known),
      ].join(),
    ),
  ],
  child_aliases: [
    'old_child_id,child_id,merged_at,recorded_at',
    `B9999999,${idOf(5)},${ago(days(90))},${ago(days(90))}`,
  ],
  statuses: [
    'child_id,status,legal_status,start,end,recorded_at',
    ...names.flatMap((_, index) =>
      index % 3 === 2
        ? []
        : [
            [
              idOf(index),
              index % 3 === 0 ? 'CLA' : 'CIN',
              index % 3 === 0 ? 'C2' : '',
              day(known),
              '',
              ago(known),
            ].join(),
          ],
    ),
  ],
  keyworkers: [
    'child_id,worker,team,start,end,recorded_at',
    ...names.flatMap((_, index) =>
      index % 4 === 3
        ? []
        : [
            [
              idOf(index),
              ['J. Placeholder', 'P. Trial', 'M. Test'][index % 3],
              'Atlas',
              day(known),
              '',
              ago(known),
            ].join(),
          ],
    ),
  ],
  risk_assessments: [
    'assessment_id,child_id,strand,tool,assessed_at,score,rag,agency,multi_agency,recorded_at',
    ...names.map((_, index) =>
      [
        `RA${index}`,
        idOf(index),
        strands[index % 4],
        'SERAF',
        ago(days(20 + index)),
        17,
        rags[index % 3],
        'CSC',
        index % 2 ? 'Y' : 'N',
        ago(days(19 + index)),
      ].join(),
    ),
  ],
  safety_plans: [
    'plan_id,child_id,agreed_at,review_due,ended_at,recorded_at',
    ...names.flatMap((_, index) =>
      index % 2 ? [[`SP${index}`, idOf(index), day(days(30)), day(-days(60)), '', ago(days(29))].join()] : [],
    ),
  ],
  police_missing_reports: [
    'report_ref,child_id,surname,forename,dob,category,risk_grade,missing_from_type,last_seen_at,reported_at,la_notified_at,circumstances,recorded_at',
    `MP1,${idOf(1)},Sample,Alex,${day(days(365 * 14 + 20))},missing,medium,home,${ago(60)},${ago(58)},${ago(46)},Left after tea.,${ago(46)}`,
    `MP2,${idOf(0)},Example,Robin,${day(days(365 * 14))},missing,high,foster,${ago(9)},${ago(8)},${ago(7)},,${ago(7)}`,
    `MP3,,Nobody,Known,2011-01-01,missing,low,other,${ago(days(9))},${ago(days(9))},,,${ago(days(8))}`,
    `MP4,${idOf(3)},Mock,Jo,${day(days(365 * 14 + 60))},missing,medium,school,${ago(days(70))},${ago(days(70) - 1)},${ago(days(70) - 2)},,${ago(days(70) - 2)}`,
    `MP5,,Sample,Alex,${day(days(365 * 14 + 25))},missing,low,home,${ago(days(5))},${ago(days(5))},,,${ago(days(5) - 1)}`,
  ],
  police_found_reports: [
    'report_ref,found_at,la_notified_at,found_how,recorded_at',
    `MP1,${ago(40)},${ago(39)},police,${ago(39)}`,
    `MP4,${ago(days(69))},${ago(days(69) - 3)},returned_self,${ago(days(69) - 3)}`,
  ],
  return_interviews: [
    'interview_id,child_id,report_refs,provider_type,independent,offered_at,response,completed_at,quality,child_words,recorded_at',
    `RI1,${idOf(1)},MP1,commissioned_independent,Y,${ago(30)},accepted,,,,${ago(30)}`,
    `RI4,${idOf(3)},MP4,commissioned_independent,Y,${ago(days(68))},accepted,${ago(days(67))},4,They only ever ask me where.,${ago(days(66))}`,
  ],
  panel_meetings: ['panel,meeting_date,chair_agency,held,recorded_at', `MASE,${day(days(14))},CSC,Y,${ago(days(13))}`],
  panel_reviews: [
    'panel,meeting_date,child_id,decision,strands,rag_after,recorded_at',
    ...names
      .slice(0, 6)
      .map((_, index) => ['MASE', day(days(14)), idOf(index), 'continue', '', '', ago(days(13))].join()),
  ],
  panel_actions: [
    'action_id,panel,meeting_date,child_id,owner_agency,action,due,recorded_at',
    `PA1,MASE,${day(days(14))},${idOf(0)},Police,Visit the address,${day(days(2))},${ago(days(13))}`,
  ],
});

/** So many children at risk, with key workers in twenty names, and nothing else. */
export const manyChildren = (size: number): Readonly<Record<string, readonly string[]>> => {
  const all = Array.from({ length: size }, (_, index) => index);
  return {
    children: [
      'child_id,surname,forename,dob,sex,responsible_la,recorded_at',
      ...all.map((index) =>
        [
          idOf(index),
          `${names[index % names.length]?.[0]}${index}`,
          names[index % 7]?.[1],
          day(days(365 * 14 + (index % 900))),
          1 + (index % 2),
          'E09000006',
          ago(known),
        ].join(),
      ),
    ],
    keyworkers: [
      'child_id,worker,team,start,end,recorded_at',
      ...all.map((index) =>
        [idOf(index), `W. Trial${index % 20}`, `Team ${index % 4}`, day(known), '', ago(known)].join(),
      ),
    ],
    risk_assessments: [
      'assessment_id,child_id,strand,tool,assessed_at,score,rag,agency,multi_agency,recorded_at',
      ...all.map((index) =>
        [
          `RA${index}`,
          idOf(index),
          strands[index % 4],
          'SERAF',
          ago(days(20 + (index % 30))),
          17,
          rags[index % 3],
          'CSC',
          'Y',
          ago(days(19)),
        ].join(),
      ),
    ],
  };
};
