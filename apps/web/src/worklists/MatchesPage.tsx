export const MatchesPage = (_: { params: Record<string, string> }) => null;
