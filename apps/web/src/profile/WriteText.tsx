import { useCommand } from '../api/useCommand.js';
import type { ProfileSectionName } from '../gql/graphql.js';
import { Act } from '../records/Act.js';
import { LongBox } from '../records/Field.js';
import { useKept } from '../session/useKept.js';
import { WriteProfileText } from './commands.js';

interface Props {
  readonly profileId: string;
  readonly section: ProfileSectionName;
  readonly text: string;
  readonly onDone: (words: string) => void;
}

/** Writes what the numbers of a section mean. What is typed stays when it is refused. */
export const WriteText = ({ profileId, section, text, onDone }: Props) => {
  const write = useCommand(WriteProfileText);
  const name = section.toLowerCase();
  const { typed, change, done } = useKept(`${profileId} ${section}`, () => ({ text }));
  return (
    <Act
      label={text === '' ? 'Write about it' : 'Change the text'}
      about={`on ${name}`}
      button="Save the text"
      busy={write.busy}
      outcome={write.outcome}
      send={async () => {
        const outcome = await write.run({ profileId, section, text: typed.text });
        if (outcome.__typename !== 'Done') return false;
        done();
        onDone(`The text on ${name} was saved.`);
        return true;
      }}
    >
      <LongBox
        id={`text-${name}`}
        label="What is known, what it means, and what is not known"
        hint="Say “a few” instead of a small number, and name nobody: board and members read it too."
        value={typed.text}
        onChange={(words) => change({ text: words })}
      />
    </Act>
  );
};
