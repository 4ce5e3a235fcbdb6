import { graphql } from '../gql/gql.js';

/** A return beside its report, with how late we were told. */
export const ReturnShown = graphql(`
  fragment ReturnShown on PoliceReturn {
    ...ReturnFields
    toldLateHours
    toldSameDay
    knownAt
    assumed
  }
`);

/** Everything a child's page shows, as known at a moment. */
export const ChildQuery = graphql(`
  query ChildQuery($id: ID!, $knownAt: DateTime) {
    child(id: $id, knownAt: $knownAt) {
      __typename
      ... on NotFound {
        message
      }
      ... on Withheld {
        ...WithheldFields
        canBreakGlass
      }
      ... on Sealed {
        message
        ask
        mayBreakGlass: canBreakGlass
      }
      ... on Child {
        id
        ids
        at
        surname
        forename
        dob
        age
        death {
          ...DeathFields
          knownAt
        }
        sex
        ethnicity
        disability
        own
        responsibleLa
        statuses {
          key
          status
          legalStatus
          start
          end
          knownAt
        }
        badges
        missing {
          now
          since
          hours
          episodes90
          toldLateHours
        }
        strands {
          strand
          open
          rag
          why
          toolSays
          overrideRag
          overrideReason
          overrideUntil
          reviewJudgement
          assessedAt
          assessor
          agency
          multiAgency
          category
          gangLink
          setByPanel {
            panel
            date
            decision
          }
          history {
            at
            knownAt
            rag
            words
          }
        }
        disputed {
          recordKey
          field
          words
        }
        overall
        direction
        overallSince
        gaps
        keyWorker {
          name
          team
        }
        keyWorkers {
          ...KeyWorkerFields
          knownAt
        }
        clocks {
          name
          state
          words
          dueAt
        }
        timeline {
          id
          occurredAt
          occurredOn
          recordedAt
          theme
          title
          detail
          by
          withdrawn
        }
        episodes {
          id
          start
          end
          endNotRecordedAt
          missing
          open
          hours
          missingFromType
          reports {
            ...ReportFields
            toldLateHours
            toldSameDay
            knownAt
            assumed
            return {
              ...ReturnShown
            }
            conflictingReturn {
              ...ReturnShown
            }
          }
          interviewIds
          interview {
            state
            dueAt
            hoursLeft
            dueFromNoticeAt
            hoursLeftFromNotice
          }
        }
        interviews {
          ...InterviewFields
          hoursAfterReturn
          inTime
          knownAt
        }
        interviewsDue {
          ...InterviewDueFields
        }
        assessments {
          ...AssessmentFields
          knownAt
        }
        safetyPlans {
          ...SafetyPlanFields
          inForce
          reviewOverdue
          knownAt
        }
        referrals {
          referralId
          panel
          referredAt
          referrerAgency
          outcome
          outcomeAt
        }
        nextReviews {
          panel
          setOn
          due
          overdue
        }
        reviews {
          panel
          meetingDate
          decision
          strands
          ragAfter
          categoryAfter
          knownAt
        }
        challenges {
          challengeId
          panel
          meetingDate
          byAgency
          toAgency
          matter
          answeredAt
          accepted
          escalatedTo
        }
        actions {
          actionId
          panel
          meetingDate
          ownerAgency
          owner
          action
          due
          completedAt
          cancelledAt
          cancelReason
          state
        }
        findings {
          kind
          code
          message
          key
          reportRef
        }
        childWords {
          words
          at
          interviewId
        }
      }
    }
  }
`);
