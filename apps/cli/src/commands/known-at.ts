import type { Option } from '../command.js';

/** As known at an earlier moment. */
export const KNOWN_AT: Readonly<Record<'known-at', Option>> = {
  'known-at': { value: 'MOMENT', help: 'as known then: a date (its end) or a time, for example 2016-10-03' },
};

export const JSON_OPTION: Readonly<Record<'json', Option>> = {
  json: { help: 'as JSON, for programs' },
};

export const PERIOD: Readonly<Record<'period', Option>> = {
  period: {
    value: 'PERIOD',
    help: 'a quarter (2016-17Q3), a financial year (2016-17) or dates (2015-06-01..2016-06-01)',
  },
};
