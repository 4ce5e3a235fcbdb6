import {
  HANDLING_CODES,
  INFO_GRADES,
  SOURCE_GRADES,
  personDecider,
  personStream,
  type PersonDetails,
} from '@hub/intelligence';
import { feedOf } from '../feed.js';
import { date, oneOf, text, wholeNumber } from '../parsers.js';

const { required, optional, feed } = feedOf<PersonDetails>();

/** Adults whom an agency names as a concern, each with the date by which the record must be looked at again. */
export const personsOfConcern = feed({
  name: 'persons_of_concern',
  key: ['personId'],
  stream: ({ personId }) => personStream(personId),
  decider: personDecider,
  columns: [
    required('person_id', 'personId', text),
    required('label', 'label', text),
    optional('born', 'born', wholeNumber(1900, 2100)),
    optional('sex', 'sex', text),
    optional('source_grade', 'sourceGrade', oneOf(SOURCE_GRADES)),
    optional('info_grade', 'infoGrade', oneOf(INFO_GRADES)),
    optional('handling', 'handling', oneOf(HANDLING_CODES)),
    required('review_due', 'reviewDue', date),
  ],
});
