/** Stream names of this context: one record, one stream. */
export const interviewStream = (interviewId: string): string => `interviews.interview-${interviewId}`;
/** What was decided of the words that a child said in an interview. */
export const quotationStream = (interviewId: string): string => `interviews.quotation-${interviewId}`;
export const dutyStream = (reportRef: string): string => `interviews.duty-${reportRef}`;
