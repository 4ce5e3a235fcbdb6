import { createContext, useContext, type ReactNode } from 'react';

interface Marked {
  readonly recordKey: string;
  readonly field: string;
  readonly words: string;
}

const Marks = createContext<readonly Marked[]>([]);

/** Below it every value that somebody says is wrong is marked where it is shown. */
export const DisputedMarks = ({ values, children }: { values: readonly Marked[]; children: ReactNode }) => (
  <Marks.Provider value={values}>{children}</Marks.Provider>
);

/**
 * Says that a value is disputed, when it is: one of these fields of a record, beside it; or, without fields, whichever of
 * the record's, by its name.
 */
export const DisputedMark = ({ of, fields }: { of: string; fields?: readonly string[] }) => {
  const marked = useContext(Marks).filter(
    ({ recordKey, field }) => recordKey === of && (fields === undefined || fields.includes(field)),
  );
  if (marked.length === 0) return null;
  return (
    <>
      {' '}
      <strong className="hub-disputed-mark">
        Disputed: {marked.map(({ words }) => words.toLowerCase()).join(', ')}
      </strong>
    </>
  );
};
