import { useState } from 'react';
import { useHub } from '../api/hub.js';
import { Link, useRouter } from '../frame/router.js';
import { TextBox } from './Field.js';

/** Who looks into access that is unusual, beside the auditor. */
const LOOKS_INTO = 'INFORMATION_GOVERNANCE';

/** The way to who has looked at a record, by the child's id, for those who answer for it without reading records. */
export const LookedPart = (_: { me: string; onDone: (words: string) => void }) => {
  const { go } = useRouter();
  const [{ data }] = useHub();
  const [id, setId] = useState('');
  const [problem, setProblem] = useState<string>();
  return (
    <>
      <form
        noValidate
        aria-label="Who has looked at a record"
        onSubmit={(event) => {
          event.preventDefault();
          const childId = id.trim();
          if (childId === '') return setProblem('Enter the child’s id.');
          go(`/children/${encodeURIComponent(childId)}/who-looked`);
        }}
      >
        <TextBox
          id="looked-child"
          label="The child’s id"
          hint="As it stands on the request or the record, such as B0001234. That you looked is kept too."
          problem={problem}
          value={id}
          onChange={setId}
        />
        <button type="submit" className="govuk-button hub-button--small">
          Who has looked at this record
        </button>
      </form>
      {data?.hub.me.role === LOOKS_INTO && (
        <p className="hub-actions">
          <Link to="/audit/unusual">Unusual access</Link>
        </p>
      )}
    </>
  );
};
