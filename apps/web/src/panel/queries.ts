import { graphql } from '../gql/gql.js';

export const MeetingsQuery = graphql(`
  query MeetingsQuery {
    hub {
      now
      me {
        id
        role
      }
    }
    panelMeetings {
      panel
      panelName
      date
      status
      chairAgency
      children
      topics
      decided
      closedAt
      quorate
    }
  }
`);

export const MeetingQuery = graphql(`
  query MeetingQuery($panel: String!, $date: Date!) {
    hub {
      now
      me {
        id
        role
        agency
      }
    }
    panelMeeting(panel: $panel, date: $date) {
      __typename
      ... on NotFound {
        message
      }
      ... on Withheld {
        ...WithheldFields
      }
      ... on PanelMeeting {
        panel
        panelName
        purpose
        terms
        date
        status
        canOpen
        chair
        chairAgency
        coChair
        coChairAgency
        openedAt
        closedAt
        quorum {
          quorate
          present
          least
          lacking
        }
        members {
          code
          name
          attendance
          people
        }
        agenda {
          childId
          surname
          forename
          age
          overall
          missingNow
          reasons
          state
          decision
        }
        topics {
          topic
          kind
          title
          strand
          reason
          state
          decision
        }
        papers {
          sealedAt
          children
        }
        nextReview
        mayPrepare
        mayChair
      }
    }
  }
`);

export const ProposalQuery = graphql(`
  query ProposalQuery($panel: String!, $date: Date!) {
    agendaProposal(panel: $panel, date: $date) {
      rules
      children {
        childId
        surname
        forename
        age
        overall
        missingNow
        reasons
        kinds
      }
      topics {
        topic
        kind
        title
        reason
      }
    }
  }
`);

/** What a meeting decided about a child, and who recorded it. */
export const PanelDecisionFields = graphql(`
  fragment PanelDecisionFields on PanelDecision {
    decision
    closeReason
    strands
    ragAfter
    categoryAfter
    reason
    missingInformation
    safeguards
    nextReview
    by
    at
    mine
  }
`);

/** What a meeting decided about a topic, and who recorded it. */
export const TopicDecisionFields = graphql(`
  fragment TopicDecisionFields on TopicDecision {
    decision
    reason
    missingInformation
    nextReview
    by
    at
    mine
  }
`);

/** A challenge of one agency to another at a meeting. */
export const MeetingChallengeFields = graphql(`
  fragment MeetingChallengeFields on MeetingChallenge {
    challengeId
    childId
    topic
    byAgency
    toAgency
    matter
    answer
    accepted
    escalatedTo
    by
  }
`);

/** An action that a meeting set. */
export const MeetingActionFields = graphql(`
  fragment MeetingActionFields on MeetingAction {
    actionId
    childId
    topic
    kind
    ownerAgency
    owner
    action
    due
    by
  }
`);

export const ItemQuery = graphql(`
  query ItemQuery($panel: String!, $date: Date!, $childId: ID!) {
    panelItem(panel: $panel, date: $date, childId: $childId) {
      __typename
      ... on NotFound {
        message
      }
      ... on Withheld {
        ...WithheldFields
      }
      ... on PanelItem {
        reasons
        since {
          panel
          date
          decision
          askedFor
          safeguards
        }
        followUp {
          line {
            ...MatterFields
          }
          story {
            at
            by
            title
            words
          }
          chases {
            ...ChaseFields
          }
        }
        links {
          kind
          title
          childId
          state
          agencies
        }
        changes {
          what
          before
          after
          worse
        }
        newsKept
        news {
          id
          occurredAt
          occurredOn
          recordedAt
          title
          detail
          withdrawn
        }
        decisions
        decision {
          ...PanelDecisionFields
        }
        clashing {
          ...PanelDecisionFields
        }
        actions {
          ...MeetingActionFields
        }
        challenges {
          ...MeetingChallengeFields
        }
        notes {
          note
          by
          at
          afterClose
        }
        child {
          id
          surname
          forename
          age
          badges
          overall
          direction
          gaps
          missing {
            now
            hours
            episodes90
          }
          keyWorker {
            name
            team
          }
          strands {
            strand
            open
            rag
            why
          }
          clocks {
            name
            state
            words
          }
          childWords {
            words
            at
          }
        }
      }
    }
  }
`);

export const PeopleAndPlacesQuery = graphql(`
  query PeopleAndPlacesQuery {
    personsOfConcern {
      id
      label
    }
    placesOfConcern {
      id
      name
    }
  }
`);

export const TopicQuery = graphql(`
  query TopicQuery($panel: String!, $date: Date!, $topic: ID!) {
    panelTopic(panel: $panel, date: $date, topic: $topic) {
      __typename
      ... on NotFound {
        message
      }
      ... on Withheld {
        ...WithheldFields
      }
      ... on PanelTopic {
        topic
        kind
        title
        strand
        reason
        earlier {
          date
          decision {
            ...TopicDecisionFields
          }
          actions {
            ...MeetingActionFields
          }
        }
        decisions
        decision {
          ...TopicDecisionFields
        }
        clashing {
          ...TopicDecisionFields
        }
        actions {
          ...MeetingActionFields
        }
        challenges {
          ...MeetingChallengeFields
        }
        notes {
          note
          by
          at
          afterClose
        }
      }
    }
  }
`);

/** Sections of minutes or papers: a heading and labelled lines. */
export const SectionFields = graphql(`
  fragment SectionFields on MinutesSection {
    heading
    childId
    topic
    lines {
      label
      text
    }
  }
`);

export const MinutesQuery = graphql(`
  query MinutesQuery($panel: String!, $date: Date!) {
    hub {
      me {
        id
      }
    }
    panelMinutes(panel: $panel, date: $date) {
      __typename
      ... on NotFound {
        message
      }
      ... on Withheld {
        ...WithheldFields
      }
      ... on PanelMinutes {
        title
        status
        digest
        changed
        sections {
          ...SectionFields
        }
        actions {
          ...MeetingActionFields
        }
        unanswered {
          ...MeetingChallengeFields
        }
      }
    }
  }
`);

export const PapersQuery = graphql(`
  query PapersQuery($panel: String!, $date: Date!) {
    panelPapers(panel: $panel, date: $date) {
      __typename
      ... on NotFound {
        message
      }
      ... on Withheld {
        ...WithheldFields
      }
      ... on PanelPapers {
        title
        sealedAt
        digest
        intact
        definitions
        sections {
          ...SectionFields
        }
      }
    }
  }
`);

export const RoomSubscription = graphql(`
  subscription RoomSubscription($panel: String!, $date: Date!) {
    panelRoom(panel: $panel, date: $date) {
      revision
      ledBy
      chairAt
      people {
        id
        name
        agency
        at
      }
    }
  }
`);

export const LookMutation = graphql(`
  mutation LookMutation($panel: String!, $date: Date!, $at: ID, $lead: Boolean!, $take: Boolean) {
    lookAtItem(panel: $panel, date: $date, at: $at, lead: $lead, take: $take)
  }
`);

/** A file that the hub made, as every page takes it. */
export const FileFields = graphql(`
  fragment FileFields on HubFile {
    fileName
    mediaType
    encoding
    content
  }
`);

export const AgendaFileQuery = graphql(`
  query AgendaFileQuery($panel: String!, $date: Date!, $format: FileFormat!) {
    file: panelAgendaFile(panel: $panel, date: $date, format: $format) {
      __typename
      ... on HubFile {
        ...FileFields
      }
    }
  }
`);

export const PapersFileQuery = graphql(`
  query PapersFileQuery($panel: String!, $date: Date!, $format: FileFormat!) {
    file: panelPapersFile(panel: $panel, date: $date, format: $format) {
      __typename
      ... on HubFile {
        ...FileFields
      }
    }
  }
`);

export const MinutesFileQuery = graphql(`
  query MinutesFileQuery($panel: String!, $date: Date!, $format: FileFormat!) {
    file: panelMinutesFile(panel: $panel, date: $date, format: $format) {
      __typename
      ... on HubFile {
        ...FileFields
      }
    }
  }
`);
