export const MergesPage = (_: { params: Record<string, string> }) => null;
