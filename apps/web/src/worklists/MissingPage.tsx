export const MissingPage = (_: { params: Record<string, string> }) => null;
