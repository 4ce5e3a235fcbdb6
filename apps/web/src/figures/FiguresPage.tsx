export const FiguresPage = (_: { params: Record<string, string> }) => null;
