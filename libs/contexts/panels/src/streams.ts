/** Stream names of this context: one record, one stream. */
export const referralStream = (referralId: string): string => `panels.referral-${referralId}`;
export const meetingStream = (panel: string, meetingDate: string): string => `panels.meeting-${panel}|${meetingDate}`;
export const sittingStream = (panel: string, meetingDate: string): string => `panels.sitting-${panel}|${meetingDate}`;
export const reviewStream = (panel: string, meetingDate: string, childId: string): string =>
  `panels.review-${panel}|${meetingDate}|${childId}`;
export const challengeStream = (challengeId: string): string => `panels.challenge-${challengeId}`;
export const actionStream = (actionId: string): string => `panels.action-${actionId}`;
export const followUpStream = (matter: string, matterId: string): string => `panels.follow-up-${matter}|${matterId}`;
