/** Invented free text: plain, without blame, without detail that a reader need not carry. */
export const circumstances = [
  'Did not come back at the agreed time.',
  'Left after tea to see friends; phone switched off.',
  'Was not at school for the last lesson and did not come home.',
  'Went out during the evening, saying back by nine.',
  'Not in the room at the night check.',
  'Upset after a phone call, then left; carer worried.',
  'Did not get off the usual bus, friends have not seen them.',
  'Said they needed some time out; has not answered messages since.',
  'Carer asks for a call "at any hour", on the house phone.',
  'Left from contact visit before it ended.',
] as const;

export const pushFactors = [
  'argument at home',
  'unhappy where they live',
  'not feeling heard',
  'school problems',
  'bullying',
  'feeling alone',
  'worry about a sibling',
  'change of worker',
] as const;

export const pullFactors = [
  'seeing friends',
  'seeing family',
  'boyfriend or girlfriend',
  'a party',
  'online friend',
  'older group',
  'offer of money or gifts',
] as const;

export const companions = [
  'a school friend',
  'an older friend, name not given',
  'cousin',
  'friend from the last placement',
  'online friend',
  'on their own',
  'a group from the station',
] as const;

export const childWords = [
  'I just wanted some quiet.',
  'Nobody asked me what I wanted, so I went.',
  'I was with my mates, I was fine.',
  'I missed my nan.',
  '“They said I could come back later.” I thought that was agreed.',
  'I do not like it when plans change.\nPlease tell me first.',
  'I will ring next time, if someone answers.',
  'I felt better after, but I was cold, and my phone was dead.',
  'Can someone talk to school?',
  'He said "no one will mind". I am not sure about that now.',
] as const;

export const notOfferedReasons = [
  'told too late',
  'child in custody',
  'child in hospital',
  'placed far away',
  'judged not needed',
  'child had moved to another council',
  'interviewed for an earlier episode',
] as const;

export const overrideReasons = [
  'The score does not show what the school saw this week.',
  'Protective steps agreed with the family are working.',
  'New information from police since the tool was completed.',
  'Younger than the tool assumes; the panel asks for caution.',
  'Several missing episodes in a month, not yet in the score.',
] as const;

export const challengeMatters = [
  'Return notices still come after the weekend',
  'Assessment not shared before the meeting',
  'No health contribution for the second month',
  'Interview not offered in time',
  'Action carried over without a new date',
  'School attendance not in the papers',
  'Placement found without a check of the area',
  'Safety plan not seen by the carers',
] as const;

export const actionsForChild = [
  'Update the safety plan with the child and carers',
  'Invite the school nurse to the next meeting',
  'Offer a return home interview by the same worker',
  'Ask the carers to agree an if-missing plan',
  'Check who else was present at the last two episodes',
  'Arrange a visit with a worker the child knows',
  'Complete a new assessment of the strand',
  'Write to the host council about the placement area',
] as const;

export const actionsForMeeting = [
  'Bring attendance figures for all listed children',
  'Visit Tollbridge Halt with the transport operator',
  'Check late notices of the past month with the desk',
  'Brief the children’s homes on re-reporting',
  'Share the list of open actions before the papers go out',
  'Agree who speaks for education at the next meeting',
] as const;

export const cancelReasons = [
  'no longer needed',
  'child moved to another council',
  'replaced by another action',
  'done by another agency',
] as const;
