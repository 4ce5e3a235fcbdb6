/** Stream names of this context: one step of a disruption's life, one stream. */
export const stepStream = (disruptionId: string, status: string, statusAt: string): string =>
  `disruption.step-${disruptionId}|${status}|${statusAt}`;
