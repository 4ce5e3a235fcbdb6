/** Why something was not done, one sentence each. Nothing when there is nothing to say. */
export const Refused = ({ id, problems }: { id: string; problems: readonly string[] }) =>
  problems.length === 0 ? null : (
    <div className="hub-problem" role="alert" id={id}>
      {problems.map((problem) => (
        <p key={problem}>{problem}</p>
      ))}
    </div>
  );
