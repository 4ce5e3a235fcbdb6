export const InterviewsPage = (_: { params: Record<string, string> }) => null;
