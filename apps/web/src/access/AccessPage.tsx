import { useHub } from '../api/hub.js';
import { PageTitle } from '../frame/page.js';
import { useRouter } from '../frame/router.js';
import { PageParts, useDone } from '../parts/PageParts.js';
import { Waiting } from '../parts/States.js';
import type { PartProps } from '../records/Part.js';
import { ConflictsPart } from './ConflictsPart.js';
import { DisclosuresPart } from './DisclosuresPart.js';
import { InvolvementsPart } from './InvolvementsPart.js';
import { RestrictionsPart } from './RestrictionsPart.js';

/** What every part of this page is told. */
export interface AccessPartProps extends PartProps {
  /** The reader's agency. */
  readonly agency: string;
  /** Id of the child that was asked for; empty = none. */
  readonly child: string;
}

const parts = [
  { part: 'restrictions', label: 'Restricted records', Shown: RestrictionsPart },
  { part: 'conflicts', label: 'Conflicts of interest', Shown: ConflictsPart },
  { part: 'involvements', label: 'Who works with a child', Shown: InvolvementsPart },
  { part: 'disclosures', label: 'What was told', Shown: DisclosuresPart },
] as const;

/** Who is kept away from a record, who is let in, and what agencies told each other. */
export const AccessPage = (_: { params: Record<string, string> }) => {
  const { query, go } = useRouter();
  const { done, finish, forget } = useDone();
  const [{ data }] = useHub();
  if (!data) return <Waiting />;
  const { me } = data.hub;
  const { Shown, part: shown } = parts.find(({ part }) => part === query.get('part')) ?? parts[0];
  const child = (query.get('child') ?? '').trim();
  return (
    <>
      <PageTitle>Access to records</PageTitle>
      <p className="hub-lead">Who is kept away from a record, who is let in, and what agencies told each other.</p>
      <PageParts
        parts={parts}
        shown={shown}
        done={done}
        onChoose={(part) => {
          forget();
          go(`/access?${new URLSearchParams({ part, ...(child ? { child } : {}) }).toString()}`, { replace: true });
        }}
      />
      <Shown me={me.id} agency={me.agency} child={child} onDone={finish} />
    </>
  );
};
