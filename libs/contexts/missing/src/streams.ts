/** Stream names of this context: one record, one stream. */
export const reportStream = (reportRef: string): string => `missing.report-${reportRef}`;
export const returnStream = (reportRef: string): string => `missing.return-${reportRef}`;
export const briefingStream = (reportRef: string): string => `missing.briefing-${reportRef}`;
