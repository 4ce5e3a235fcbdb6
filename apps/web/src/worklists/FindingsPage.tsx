export const FindingsPage = (_: { params: Record<string, string> }) => null;
