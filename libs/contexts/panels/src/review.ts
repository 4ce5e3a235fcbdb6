import { recordDecider } from '@hub/kernel';
import type { ReviewDetails } from './review.events.js';

/** Records what a panel decided about a child. Stream: `panels.review-<panel>|<date>|<child id>`. */
export const reviewDecider = recordDecider<
  ReviewDetails,
  'panels.ChildReviewed',
  'panels.ReviewCorrected',
  'panels.ReviewWithdrawn'
>({
  recorded: 'panels.ChildReviewed',
  corrected: 'panels.ReviewCorrected',
  withdrawn: 'panels.ReviewWithdrawn',
});
