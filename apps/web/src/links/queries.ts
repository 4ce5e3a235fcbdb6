import { graphql } from '../gql/gql.js';

/** A tie of a picture, whose nodes say what both ends are called. */
export const BareTieFields = graphql(`
  fragment BareTieFields on LinkTie {
    id
    a
    b
    state
    relations
    corroboration
    pieces
    firstSeen
    lastSeen
  }
`);

/** A tie that stands without a picture. */
export const TieFields = graphql(`
  fragment TieFields on LinkTie {
    ...BareTieFields
    aLabel
    aNote
    bLabel
    bNote
  }
`);

export const SubjectMergeFields = graphql(`
  fragment SubjectMergeFields on SubjectMerge {
    oldId
    label
    at
    by
    reason
    parted {
      at
      by
      reason
    }
  }
`);

export const LinkSubjectsQuery = graphql(`
  query LinkSubjectsQuery($knownAt: DateTime) {
    linkSubjects(knownAt: $knownAt) {
      id
      type
      label
      merges {
        ...SubjectMergeFields
      }
    }
  }
`);

export const OnRecordQuery = graphql(`
  query OnRecordQuery($knownAt: DateTime) {
    personsOfConcern(all: true, knownAt: $knownAt) {
      id
      label
      standing
      reviewDue
      children
      places
    }
    placesOfConcern(knownAt: $knownAt) {
      id
      name
      placeType
      rag
      children
      persons
      incidents
    }
  }
`);

export const LinkMapQuery = graphql(`
  query LinkMapQuery($from: Date, $to: Date, $confirmedOnly: Boolean, $knownAt: DateTime) {
    linkMap(from: $from, to: $to, confirmedOnly: $confirmedOnly, knownAt: $knownAt) {
      about
      nodes {
        id
        type
        label
        note
        group
        ties
        children
        x
        y
      }
      ties {
        ...BareTieFields
      }
      leftOut {
        count
        why
      }
      standings {
        id
        label
        type
        ties
        children
      }
      cutPoints
      cutChildren
      modularity
      groupsAreClear
    }
  }
`);

export const LinkEvidenceQuery = graphql(`
  query LinkEvidenceQuery($a: ID!, $b: ID!, $knownAt: DateTime) {
    linkEvidence(a: $a, b: $b, knownAt: $knownAt) {
      key
      revision
      from
      relation
      to
      state
      sourceState
      judgement {
        state
        reason
        at
        by
      }
      judgementRevision
      sourceAgency
      sourceRef
      sourceGrade
      infoGrade
      handling
      firstSeen
      lastSeen
      knownAt
    }
  }
`);

export const LinkPathQuery = graphql(`
  query LinkPathQuery($a: ID!, $b: ID!, $from: Date, $to: Date, $confirmedOnly: Boolean, $knownAt: DateTime) {
    linkPath(a: $a, b: $b, from: $from, to: $to, confirmedOnly: $confirmedOnly, knownAt: $knownAt) {
      from
      fromLabel
      to
      toLabel
      state
    }
  }
`);

export const LinkAlertsQuery = graphql(`
  query LinkAlertsQuery($knownAt: DateTime) {
    linkAlerts(knownAt: $knownAt) {
      id
      kind
      subject
      subjectLabel
      childIds
      explanation
      ask
      done {
        done
        at
        by
      }
    }
  }
`);

export const DealWithAlert = graphql(`
  mutation DealWithAlert($input: DealWithAlertInput!) {
    outcome: dealWithAlert(input: $input) {
      ...CommandOutcome
    }
  }
`);

export const PersonQuery = graphql(`
  query PersonQuery($id: ID!, $knownAt: DateTime) {
    personOfConcern(id: $id, knownAt: $knownAt) {
      id
      revision
      reviewRevision
      label
      born
      sex
      sourceGrade
      infoGrade
      handling
      reviewDue
      standing
      lastReview {
        at
        outcome
        reason
        by
      }
      children
      places
      leftOut {
        count
        why
      }
      merges {
        ...SubjectMergeFields
      }
      orders {
        ...DisruptionLine
      }
      ties {
        ...TieFields
      }
    }
  }
`);

export const ReviewPerson = graphql(`
  mutation ReviewPerson($input: ReviewPersonOfConcernInput!) {
    outcome: reviewPersonOfConcern(input: $input) {
      ...CommandOutcome
    }
  }
`);

export const PlaceQuery = graphql(`
  query PlaceQuery($id: ID!, $knownAt: DateTime) {
    placeOfConcern(id: $id, knownAt: $knownAt) {
      id
      revision
      careRevision
      name
      placeType
      location {
        easting
        northing
        precision
      }
      rag
      ratings {
        rag
        reason
        at
        reviewDue
      }
      plan {
        plan
        leadAgency
        at
        reviewDue
      }
      guardians {
        id
        name
        part
        since
        until
      }
      children
      persons
      incidents
      leftOut {
        count
        why
      }
      merges {
        ...SubjectMergeFields
      }
      orders {
        ...DisruptionLine
      }
      ties {
        ...TieFields
      }
    }
  }
`);

export const PlaceTimelineQuery = graphql(`
  query PlaceTimelineQuery($id: ID!, $knownAt: DateTime) {
    placeTimeline(id: $id, knownAt: $knownAt) {
      on
      kind
      words
      childIds
    }
  }
`);

export const RatePlace = graphql(`
  mutation RatePlace($input: RatePlaceInput!) {
    outcome: ratePlace(input: $input) {
      ...CommandOutcome
    }
  }
`);

export const PlanForPlace = graphql(`
  mutation PlanForPlace($input: PlanForPlaceInput!) {
    outcome: planForPlace(input: $input) {
      ...CommandOutcome
    }
  }
`);

export const NameGuardian = graphql(`
  mutation NameGuardian($input: NameGuardianInput!) {
    outcome: nameGuardian(input: $input) {
      ...CommandOutcome
    }
  }
`);

export const RecordLink = graphql(`
  mutation RecordLink($input: RecordLinkInput!) {
    outcome: recordLink(input: $input) {
      ...CommandOutcome
    }
  }
`);

export const JudgeLink = graphql(`
  mutation JudgeLink($input: JudgeLinkInput!) {
    outcome: judgeLink(input: $input) {
      ...CommandOutcome
    }
  }
`);

export const WithdrawLink = graphql(`
  mutation WithdrawLink($input: WithdrawLinkInput!) {
    outcome: withdrawLink(input: $input) {
      ...CommandOutcome
    }
  }
`);

export const MergeSubjects = graphql(`
  mutation MergeSubjects($input: MergeSubjectsInput!) {
    outcome: mergeSubjects(input: $input) {
      ...CommandOutcome
    }
  }
`);

export const UnmergeSubjects = graphql(`
  mutation UnmergeSubjects($input: UnmergeSubjectsInput!) {
    outcome: unmergeSubjects(input: $input) {
      ...CommandOutcome
    }
  }
`);

export const NameLinkedObject = graphql(`
  mutation NameLinkedObject($input: NameLinkedObjectInput!) {
    outcome: nameLinkedObject(input: $input) {
      ...CommandOutcome
    }
  }
`);

export const EndGuardian = graphql(`
  mutation EndGuardian($input: EndGuardianInput!) {
    outcome: endGuardian(input: $input) {
      ...CommandOutcome
    }
  }
`);

export const RecordPerson = graphql(`
  mutation RecordPerson($input: RecordPersonOfConcernInput!) {
    outcome: recordPersonOfConcern(input: $input) {
      ...CommandOutcome
    }
  }
`);

export const RecordPlace = graphql(`
  mutation RecordPlace($input: RecordPlaceOfConcernInput!) {
    outcome: recordPlaceOfConcern(input: $input) {
      ...CommandOutcome
    }
  }
`);

export const AskAgency = graphql(`
  mutation AskAgency($input: AskAgencyInput!) {
    outcome: askAgency(input: $input) {
      ...CommandOutcome
    }
  }
`);
