import { graphql } from '../gql/gql.js';

export const DraftProblemProfile = graphql(`
  mutation DraftProblemProfile($input: DraftProblemProfileInput!) {
    outcome: draftProblemProfile(input: $input) {
      ...CommandOutcome
    }
  }
`);

export const WriteProfileText = graphql(`
  mutation WriteProfileText($input: WriteProfileTextInput!) {
    outcome: writeProfileText(input: $input) {
      ...CommandOutcome
    }
  }
`);

export const MakeRecommendation = graphql(`
  mutation MakeRecommendation($input: MakeRecommendationInput!) {
    outcome: makeRecommendation(input: $input) {
      ...CommandOutcome
    }
  }
`);

export const DropRecommendation = graphql(`
  mutation DropRecommendation($input: DropRecommendationInput!) {
    outcome: dropRecommendation(input: $input) {
      ...CommandOutcome
    }
  }
`);

export const PassOnProblemProfile = graphql(`
  mutation PassOnProblemProfile($input: PassOnProblemProfileInput!) {
    outcome: passOnProblemProfile(input: $input) {
      ...CommandOutcome
    }
  }
`);

export const ReturnProblemProfile = graphql(`
  mutation ReturnProblemProfile($input: ReturnProblemProfileInput!) {
    outcome: returnProblemProfile(input: $input) {
      ...CommandOutcome
    }
  }
`);

export const CheckProblemProfile = graphql(`
  mutation CheckProblemProfile($input: CheckProblemProfileInput!) {
    outcome: checkProblemProfile(input: $input) {
      ...CommandOutcome
    }
  }
`);

export const SealProblemProfile = graphql(`
  mutation SealProblemProfile($input: SealProblemProfileInput!) {
    outcome: sealProblemProfile(input: $input) {
      ...CommandOutcome
    }
  }
`);

export const MoveRecommendation = graphql(`
  mutation MoveRecommendation($input: MoveRecommendationInput!) {
    outcome: moveRecommendation(input: $input) {
      ...CommandOutcome
    }
  }
`);

export const TakeOnRecommendation = graphql(`
  mutation TakeOnRecommendation($input: TakeOnRecommendationInput!) {
    outcome: takeOnRecommendation(input: $input) {
      ...CommandOutcome
    }
  }
`);
