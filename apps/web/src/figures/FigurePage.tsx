export const FigurePage = (_: { params: Record<string, string> }) => null;
