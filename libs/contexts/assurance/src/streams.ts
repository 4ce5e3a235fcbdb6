/** Stream names of this context: one pack, or analysis, with all its editions; one service; one ledger for everybody; the profile of a quarter; one recommendation. */
export const packStream = (variant: string, period: string): string => `assurance.pack-${variant}|${period}`;
export const analysisStream = (year: string): string => `assurance.analysis-${year}`;
export const serviceStream = (serviceId: string): string => `assurance.service-${serviceId}`;
export const RELEASES_STREAM = 'assurance.releases';
export const profileStream = (period: string): string => `assurance.profile-${period}`;
export const recommendationStream = (recommendationId: string): string =>
  `assurance.recommendation-${recommendationId}`;
