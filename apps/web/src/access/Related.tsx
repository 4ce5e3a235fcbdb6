import { useHub } from '../api/hub.js';
import type { ConflictNature } from '../gql/graphql.js';
import { Act } from '../records/Act.js';
import { Choice, TextBox } from '../records/Field.js';
import { DeclareConflict } from './queries.js';
import { useForm } from './useForm.js';
import { natureWords, toChoose } from './words.js';

interface Props {
  /** Children on the page, by id: what each is called there. One needs no choice. */
  readonly among: Readonly<Record<string, string>>;
  readonly onDone: (words: string) => void;
}

const Declare = ({ me, among, onDone }: Props & { me: string }) => {
  const ids = Object.keys(among);
  const only = ids.length === 1 ? (ids[0] ?? '') : '';
  const { typed, change, problem, send, ...form } = useForm(DeclareConflict, `${me} related ${only}`, () => ({
    childId: only,
    nature: '' as ConflictNature | '',
    detail: '',
  }));
  return (
    <div className="hub-actions">
      <Act
        label={only ? 'I am related to this child' : 'I am related to one of these children'}
        about=""
        button="Close the record to me"
        {...form}
        send={async () => {
          const { nature, detail } = typed;
          const childId = only || typed.childId;
          const sent = await send(
            { childId, nature: nature as ConflictNature, ...(detail.trim() ? { detail } : {}) },
            {
              childId: !(childId in among) && 'Choose the child.',
              nature: nature === '' && 'Choose how you are tied to the child.',
            },
          );
          if (sent) onDone('Thank you for saying so. The record is closed to you from now on.');
          return sent;
        }}
      >
        <p className="govuk-body">
          Say so also when you know the family in another way. The record closes to you at once: you no longer find the
          child here. Only a lead can open it to you again.
        </p>
        {!only && (
          <Choice
            id="related-child"
            label="Which child"
            problem={problem('childId')}
            value={typed.childId}
            words={toChoose(among)}
            onChange={(childId) => change({ childId })}
          />
        )}
        <Choice
          id="related-nature"
          label="How you are tied"
          problem={problem('nature')}
          value={typed.nature}
          words={toChoose(natureWords)}
          onChange={(nature) => change({ nature })}
        />
        <TextBox
          id="related-detail"
          label="Anything more (you can leave this empty)"
          problem={problem('detail')}
          value={typed.detail}
          onChange={(detail) => change({ detail })}
        />
      </Act>
    </div>
  );
};

/** Lets somebody say that they are tied to a child on the page, for those whose role sees records of children. */
export const Related = (props: Props) => {
  const [{ data }] = useHub();
  const me = data?.hub.me;
  if (!me || !me.mayDeclareConflict || Object.keys(props.among).length === 0) return null;
  return <Declare {...props} me={me.id} />;
};
