import { useMemo, useState } from 'react';
import { Evidence } from './Evidence.js';
import { TieTable, type Tie } from './TieTable.js';

interface Props {
  readonly ties: readonly Tie[];
  readonly onDone: (words: string) => void;
}

/** The ties of an adult or a place, each with its evidence, where it can be weighed. */
export const Ties = ({ ties, onDone }: Props) => {
  const [tie, setTie] = useState<string>();
  const labels = useMemo(
    () => new Map(ties.flatMap(({ a, aLabel, b, bLabel }) => [[a, aLabel] as const, [b, bLabel] as const])),
    [ties],
  );
  return (
    <>
      <TieTable ties={ties} onEvidence={setTie} />
      {tie && (
        <Evidence
          key={tie}
          tie={tie}
          labelOf={(id) => labels.get(id) ?? id.replace(':', ' ')}
          onDone={onDone}
          onClose={() => setTie(undefined)}
        />
      )}
    </>
  );
};
