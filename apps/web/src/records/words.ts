import type { Ground, HoldMatter, Requester } from '../gql/graphql.js';

/** Why a record is held. */
export const matterWords: Readonly<Record<HoldMatter, string>> = {
  COURT: 'Court case',
  POLICE: 'Police investigation',
  INQUIRY: 'Inquiry',
  COMPLAINT: 'Complaint',
  SUBJECT_ACCESS: 'Request for what we hold',
  MORATORIUM: 'National moratorium',
  OTHER: 'Other',
};

/** Who asks for what is held. */
export const requesterWords: Readonly<Record<Requester, string>> = {
  CHILD: 'The person themselves',
  PARENT: 'A parent',
  REPRESENTATIVE: 'A representative',
};

/** Why a text is not given out as it is. */
export const groundWords: Readonly<Record<Ground, string>> = {
  THIRD_PARTY: 'It is about somebody else',
  SERIOUS_HARM: 'It could seriously harm somebody’s health',
  CRIME: 'It could get in the way of preventing or finding out a crime',
  INFORMANT: 'It would show who told us in confidence',
  LEGAL_ADVICE: 'It is legal advice',
  CONDITIONS: 'The agency that gave it to us has not agreed',
};

/** A clock in days: 12 days left, due today, 3 days late. */
export const sayDaysLeft = (days: number): string => {
  if (days === 0) return 'Due today';
  const count = `${Math.abs(days)} ${Math.abs(days) === 1 ? 'day' : 'days'}`;
  return days > 0 ? `${count} left` : `${count} late`;
};
