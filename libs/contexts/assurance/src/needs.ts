/** What children need help with, as interviews and assessments tell of it and services are commissioned for. */
export const NEEDS = [
  'family',
  'where-living',
  'being-heard',
  'school',
  'bullying',
  'loneliness',
  'abuse',
  'substances',
  'sexual-exploitation',
  'gangs',
  'trafficking',
  'going-missing',
] as const;
export type Need = (typeof NEEDS)[number];

/** Each need in words. */
export const NEED_WORDS: Readonly<Record<Need, string>> = {
  family: 'conflict in the family',
  'where-living': 'being unhappy where they live',
  'being-heard': 'somebody who listens',
  school: 'problems at school',
  bullying: 'bullying',
  loneliness: 'feeling alone',
  abuse: 'abuse or neglect',
  substances: 'drugs or alcohol',
  'sexual-exploitation': 'risk of sexual exploitation',
  gangs: 'risk of gangs or criminal exploitation',
  trafficking: 'risk of trafficking',
  'going-missing': 'risk from going missing',
};
