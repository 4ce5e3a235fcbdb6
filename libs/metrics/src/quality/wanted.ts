import type { ChildDetails, StatusDetails } from '@hub/children';
import type { RecordKind } from '@hub/casebook';
import type { AssessmentDetails, SafetyPlanDetails } from '@hub/exploitation';
import type { InterviewDetails } from '@hub/interviews';
import { londonDateOf, type LondonDate } from '@hub/kernel';
import type { ReportDetails, ReturnDetails } from '@hub/missing';
import type { ActionDetails, MeetingDetails, ReferralDetails, ReviewDetails } from '@hub/panels';
import type { PlacementDetails } from '@hub/placements';

/** Records of a feed of which something is asked. The same records have the same id. */
export interface AskedOf<Content> {
  readonly id: string;
  is(content: Content): boolean;
}

/** Something that a record should say, and may leave out when it is taken in. */
export interface WantedField<Content = unknown> {
  readonly id: string;
  /** As it follows "not recorded:". */
  readonly label: string;
  /** Of which records it is asked; absent = of all of the feed. */
  readonly asked?: AskedOf<Content>;
  given(content: Content): boolean;
}

/** A feed as far as its quality is looked at. */
export interface QualityFeed<Content = unknown> {
  readonly id: string;
  readonly label: string;
  readonly kind: RecordKind;
  /** London date on which the fact happened; absent for what does not happen on a day: the record itself is looked at. */
  happened?(content: Content): LondonDate | undefined;
  /** The agency that keeps the record, in the words of the record where it says so. */
  source(content: Content): string;
  readonly fields: readonly WantedField<Content>[];
}

const SOCIAL_CARE = (): string => 'Social care';
const POLICE = (): string => 'Police';
const PANELS = (): string => 'Panels';

const there = (value: unknown): boolean =>
  value !== undefined && value !== '' && (!Array.isArray(value) || value.length > 0);

const field = <Content>(id: keyof Content & string, label: string, asked?: AskedOf<Content>): WantedField<Content> => ({
  id,
  label,
  ...(asked ? { asked } : {}),
  given: (content) => there(content[id]),
});

const feed = <Content>(one: QualityFeed<Content>): QualityFeed => one as QualityFeed;

const dateOf = (at: string | undefined): LondonDate | undefined => (at === undefined ? undefined : londonDateOf(at));

/** Who held or offered an interview, in words. */
export const PROVIDER_WORDS: Readonly<Record<InterviewDetails['providerType'], string>> = {
  commissioned_independent: 'Commissioned independent provider',
  la_team: 'Council team',
  social_worker: 'Social worker',
  youth_worker: 'Youth worker',
  other: 'Another provider',
};

const HELD: AskedOf<InterviewDetails> = { id: 'held', is: ({ completedAt }) => completedAt !== undefined };

/**
 * What each feed should say: the fields on which the definitions of the indicators and the board's own tables rest, and
 * which no feed is refused for leaving out. Version 1, in force since 1 April 2016.
 */
export const QUALITY_FEEDS: readonly QualityFeed[] = [
  feed<ChildDetails>({
    id: 'children',
    label: 'Child records',
    kind: 'child',
    source: SOCIAL_CARE,
    fields: [
      field('ethnicity', 'ethnicity'),
      { id: 'sex', label: 'sex', given: ({ sex }) => sex !== '9' },
      field('home', 'where the child lives'),
      field('schoolUrn', 'school'),
    ],
  }),
  feed<StatusDetails>({
    id: 'statuses',
    label: 'Statuses',
    kind: 'status',
    happened: ({ start }) => start,
    source: SOCIAL_CARE,
    fields: [
      field('legalStatus', 'legal status of children looked after', {
        id: 'looked after',
        is: ({ status }) => status === 'CLA',
      }),
    ],
  }),
  feed<PlacementDetails>({
    id: 'placements',
    label: 'Placements',
    kind: 'placement',
    happened: ({ start }) => start,
    source: SOCIAL_CARE,
    fields: [
      field('provider', 'kind of provider'),
      field('exploitationRiskChecked', 'whether risk of exploitation was checked'),
    ],
  }),
  feed<ReportDetails>({
    id: 'police_missing_reports',
    label: 'Reports of missing children',
    kind: 'report',
    happened: ({ reportedAt }) => dateOf(reportedAt),
    source: POLICE,
    fields: [
      field('riskGrade', 'risk grade'),
      field('missingFromType', 'from where the child went missing'),
      field('lastSeenPlace', 'place where last seen'),
      field('laNotifiedAt', 'when the council was told'),
    ],
  }),
  feed<ReturnDetails>({
    id: 'police_found_reports',
    label: 'Returns',
    kind: 'return',
    happened: ({ foundAt }) => dateOf(foundAt),
    source: POLICE,
    fields: [
      field('laNotifiedAt', 'when the council was told'),
      field('foundHow', 'how the child was found'),
      field('foundPlace', 'place where found'),
      field('harm', 'whether the child came to harm'),
    ],
  }),
  feed<InterviewDetails>({
    id: 'return_interviews',
    label: 'Return interviews',
    kind: 'interview',
    happened: ({ offeredAt, responseAt, completedAt }) => dateOf(offeredAt ?? responseAt ?? completedAt),
    source: ({ providerType }) => PROVIDER_WORDS[providerType],
    fields: [
      field('independent', 'whether independent'),
      field('notOfferedReason', 'why none was offered', {
        id: 'not offered',
        is: ({ response }) => response === 'not_offered',
      }),
      {
        id: 'reasons',
        label: 'why the child went (push or pull)',
        asked: HELD,
        given: ({ pushFactors, pullFactors }) => there(pushFactors) || there(pullFactors),
      },
      field('companions', 'with whom', HELD),
      field('places', 'where', HELD),
      field('harmDisclosed', 'whether harm was told of', HELD),
      field('quality', 'quality of the interview', HELD),
    ],
  }),
  feed<AssessmentDetails>({
    id: 'risk_assessments',
    label: 'Risk assessments',
    kind: 'assessment',
    happened: ({ assessedAt }) => dateOf(assessedAt),
    source: ({ agency }) => agency,
    fields: [
      field('score', 'score'),
      field('toolVersion', 'version of the tool'),
      field('gangLink', 'at risk of gangs or affiliated', { id: 'gangs', is: ({ strand }) => strand === 'gangs' }),
    ],
  }),
  feed<SafetyPlanDetails>({
    id: 'safety_plans',
    label: 'Safety plans',
    kind: 'plan',
    happened: ({ agreedAt }) => agreedAt,
    source: SOCIAL_CARE,
    fields: [field('reviewDue', 'when a review is due')],
  }),
  feed<ReferralDetails>({
    id: 'panel_referrals',
    label: 'Referrals to panels',
    kind: 'referral',
    happened: ({ referredAt }) => referredAt,
    source: ({ referrerAgency }) => referrerAgency,
    fields: [
      field('outcomeAt', 'date of the outcome', {
        id: 'with an outcome',
        is: ({ outcome }) => outcome !== undefined,
      }),
    ],
  }),
  feed<ReviewDetails>({
    id: 'panel_reviews',
    label: 'Panel reviews',
    kind: 'review',
    happened: ({ meetingDate }) => meetingDate,
    source: PANELS,
    fields: [field('ragAfter', 'RAG after the review')],
  }),
  feed<MeetingDetails>({
    id: 'panel_meetings',
    label: 'Panel meetings',
    kind: 'meeting',
    happened: ({ meetingDate }) => meetingDate,
    source: PANELS,
    fields: [
      field('held', 'whether it was held'),
      field('agenciesPresent', 'who was there', { id: 'not called off', is: ({ held }) => held !== false }),
    ],
  }),
  feed<ActionDetails>({
    id: 'panel_actions',
    label: 'Panel actions',
    kind: 'action',
    happened: ({ meetingDate }) => meetingDate,
    source: ({ ownerAgency }) => ownerAgency,
    fields: [field('owner', 'who is to do it')],
  }),
];

/** The feed with this id; undefined when its quality is not looked at. */
export const qualityFeed = (id: string): QualityFeed | undefined => QUALITY_FEEDS.find((one) => one.id === id);
