import { graphql } from '../gql/gql.js';

/** Everything a child's page shows, as known at a moment. */
export const ChildQuery = graphql(`
  query ChildQuery($id: ID!, $knownAt: DateTime) {
    child(id: $id, knownAt: $knownAt) {
      __typename
      ... on NotFound {
        message
      }
      ... on Withheld {
        reason
        ask
      }
      ... on Child {
        id
        ids
        at
        surname
        forename
        dob
        age
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
          tool
          toolVersion
          score
          toolRag
          overrideRag
          overrideReason
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
        overall
        direction
        overallSince
        gaps
        keyWorker {
          name
          team
        }
        keyWorkers {
          key
          revision
          worker
          team
          start
          end
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
            reportRef
            cadRef
            category
            categoryChangedAt
            riskGrade
            missingFromType
            missingFromName
            lastSeenAt
            reportedAt
            laNotifiedAt
            toldLateHours
            toldSameDay
            circumstances
            cseFlag
            gangFlag
            traffickingFlag
            matchedBy
            knownAt
            assumed
            return {
              foundAt
              laNotifiedAt
              toldLateHours
              toldSameDay
              foundHow
              foundPlaceType
              preventionInterviewAt
              harm
              knownAt
              assumed
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
          interviewId
          reportRefs
          providerType
          independent
          offeredAt
          response
          responseAt
          notOfferedReason
          scheduledFor
          completedAt
          hoursAfterReturn
          inTime
          pushFactors
          pullFactors
          companions
          places
          harmDisclosed
          intelligenceSharedAt
          quality
          childWords
          knownAt
        }
        interviewsDue {
          episodeId
          reportRefs
          returnedAt
          laNotifiedAt
          dueAt
          hoursLeft
          dueFromNoticeAt
          hoursLeftFromNotice
          state
          reason
          interviewId
          scheduledFor
          missingAgain
        }
        assessments {
          assessmentId
          strand
          tool
          toolVersion
          assessedAt
          score
          rag
          overrideRag
          overrideReason
          assessor
          agency
          multiAgency
          knownAt
        }
        safetyPlans {
          planId
          agreedAt
          reviewDue
          endedAt
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
