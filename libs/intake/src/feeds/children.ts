import { childDecider, childStream, type ChildDetails } from '@hub/children';
import { feedOf } from '../feed.js';
import { date, externalCode, listOf, oneOf, text } from '../parsers.js';

const { required, optional, place, feed } = feedOf<ChildDetails>();

/** Social care's child record (CareFirst, Eclipse, Mosaic or LCS extract). */
export const children = feed({
  name: 'children',
  key: ['childId'],
  stream: ({ childId }) => childStream(childId),
  decider: childDecider,
  columns: [
    required('child_id', 'childId', text),
    optional('upn', 'upn', text, { words: 'UPN' }),
    optional('nhs_number', 'nhsNumber', text, { words: 'NHS number' }),
    required('surname', 'surname', text),
    required('forename', 'forename', text),
    required('dob', 'dob', date, { words: 'date of birth' }),
    optional('sex', 'sex', oneOf(['1', '2', '9']), { empty: '9' }),
    optional('ethnicity', 'ethnicity', externalCode('ethnicity')),
    optional('disability', 'disability', listOf(externalCode('disability'))),
    required('responsible_la', 'responsibleLa', externalCode('ons'), {
      words: 'responsible authority',
      declaredLa: true,
    }),
    optional('school_urn', 'schoolUrn', externalCode('school'), { words: 'school URN' }),
  ],
  places: [place('home_', 'home')],
});
