/** Stream names of this context: one pack with all its editions; one ledger for everybody. */
export const packStream = (variant: string, period: string): string => `assurance.pack-${variant}|${period}`;
export const RELEASES_STREAM = 'assurance.releases';
