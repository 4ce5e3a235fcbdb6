export const SearchPage = (_: { params: Record<string, string> }) => null;
