import {
  HANDLING_CODES,
  INFO_GRADES,
  LINK_STATES,
  LINK_TYPES,
  RELATIONS,
  SOURCE_GRADES,
  linkDecider,
  linkStream,
  type LinkDetails,
} from '@hub/intelligence';
import { feedOf } from '../feed.js';
import { date, oneOf, text } from '../parsers.js';

const { required, optional, feed } = feedOf<LinkDetails>();

/** Who, where and with whom: each row one piece of evidence, known by its source reference. */
export const links = feed({
  name: 'links',
  key: ['fromType', 'fromId', 'relation', 'toType', 'toId', 'sourceRef'],
  stream: linkStream,
  decider: linkDecider,
  columns: [
    required('from_type', 'fromType', oneOf(LINK_TYPES)),
    required('from_id', 'fromId', text),
    required('relation', 'relation', oneOf(RELATIONS)),
    required('to_type', 'toType', oneOf(LINK_TYPES)),
    required('to_id', 'toId', text),
    required('state', 'state', oneOf(LINK_STATES)),
    required('source_agency', 'sourceAgency', text),
    required('source_ref', 'sourceRef', text),
    optional('source_grade', 'sourceGrade', oneOf(SOURCE_GRADES)),
    optional('info_grade', 'infoGrade', oneOf(INFO_GRADES)),
    optional('handling', 'handling', oneOf(HANDLING_CODES)),
    optional('first_seen', 'firstSeen', date),
    optional('last_seen', 'lastSeen', date),
  ],
});
