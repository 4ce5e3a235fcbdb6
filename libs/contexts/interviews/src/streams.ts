/** Stream names of this context: one record, one stream. */
export const interviewStream = (interviewId: string): string => `interviews.interview-${interviewId}`;
export const dutyStream = (reportRef: string): string => `interviews.duty-${reportRef}`;
