import type { ChildQueryQuery } from '../gql/graphql.js';

/** A child as the page has it. */
export type Child = Extract<ChildQueryQuery['child'], { __typename: 'Child' }>;
export type Episode = Child['episodes'][number];
export type Interview = Child['interviews'][number];
export type InterviewDue = Child['interviewsDue'][number];
