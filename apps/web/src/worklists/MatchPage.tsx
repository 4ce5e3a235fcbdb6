export const MatchPage = (_: { params: Record<string, string> }) => null;
