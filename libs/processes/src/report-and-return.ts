import { fold, type Envelope } from '@hub/kernel';
import {
  reportDecider,
  reportKinds,
  reportStream,
  returnDecider,
  returnKinds,
  returnStream,
  type ReportDetails,
  type ReturnDetails,
} from '@hub/missing';
import type { Histories } from './process.js';

/** The events after which a report or its return may say something else. */
export const REPORT_OR_RETURN: readonly string[] = [...reportKinds, ...returnKinds].map(({ type }) => type);

/** The police reference that an event about a report or a return names. */
const referenceOf = ({ data }: Envelope): string => (data as { reportRef: string }).reportRef;

/** The streams of a report and of its return. */
export const streamsOf = (event: Envelope): readonly string[] => {
  const reportRef = referenceOf(event);
  return [reportStream(reportRef), returnStream(reportRef)];
};

/** A report and its return as they stand; either is absent when it is not known or was taken back. */
export interface Standing {
  readonly reportRef: string;
  readonly report?: ReportDetails;
  readonly return?: ReturnDetails;
}

/** What stands of a report and its return. They may have come in either order. */
export const standing = (event: Envelope, histories: Histories): Standing => {
  const reportRef = referenceOf(event);
  const report = fold(reportDecider, histories(reportStream(reportRef)) as never[]);
  const found = fold(returnDecider, histories(returnStream(reportRef)) as never[]);
  return {
    reportRef,
    ...(report.status === 'held' ? { report: report.content } : {}),
    ...(found.status === 'held' ? { return: found.content } : {}),
  };
};
