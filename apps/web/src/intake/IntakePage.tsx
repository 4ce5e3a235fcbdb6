export const IntakePage = (_: { params: Record<string, string> }) => null;
