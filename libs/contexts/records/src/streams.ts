/** Stream names of this context: one matter, one stream. */
export const holdStream = (holdId: string): string => `records.hold-${holdId}`;
export const retentionStream = (childId: string): string => `records.retention-${childId}`;
export const disputeStream = (disputeId: string): string => `records.dispute-${disputeId}`;
export const requestStream = (requestId: string): string => `records.request-${requestId}`;
