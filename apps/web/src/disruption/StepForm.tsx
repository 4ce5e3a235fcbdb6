import { useForm } from '../access/useForm.js';
import type { DisruptionToolsQueryQuery } from '../gql/graphql.js';
import { Act } from '../records/Act.js';
import { Choice, TextBox } from '../records/Field.js';
import type { Linkable } from '../links/fields.js';
import { RecordDisruptionStep } from './queries.js';
import { authorityChoices, outcomeWords, statusChoices, subjectWords } from './words.js';

export type Tool = DisruptionToolsQueryQuery['disruptionTools'][number];

interface Props {
  readonly me: string;
  readonly tools: readonly Tool[];
  /** The disruption whose next step it is; absent = a new one begins. */
  readonly of?: {
    readonly id: string;
    readonly tool: string;
    readonly measure?: string | null;
    readonly toolWords: string;
    readonly subjectType: string;
    readonly subjectId: string;
    readonly next?: readonly string[] | null;
  };
  /** Whom or what a new one is aimed at, on their own page; absent where it is chosen. */
  readonly against?: { readonly subjectType: string; readonly subjectId: string };
  /** Adults, places and groups on record, to choose from. */
  readonly subjects?: readonly Linkable[];
  readonly onDone: (words: string) => void;
}

const subjectChoices = (subjects: readonly Linkable[], type: string): Readonly<Record<string, string>> =>
  Object.fromEntries([
    ['', 'Choose one'],
    ...subjects
      .filter((one) => one.type.toLowerCase() === type)
      .map(({ id, label }) => [id.slice(id.indexOf(':') + 1), label] as const),
  ]) as Readonly<Record<string, string>>;

const idsIn = (text: string): string[] => text.split(/[\s,;]+/).filter((id) => id !== '');

const toolWords = (tools: readonly Tool[]): Readonly<Record<string, string>> =>
  Object.fromEntries([
    ['', 'Choose one'],
    ...tools.filter(({ closed }) => !closed).map(({ tool, words }) => [tool, words]),
  ]) as Readonly<Record<string, string>>;

const measureWords = (measures: Tool['measures']): Readonly<Record<string, string>> =>
  Object.fromEntries([['', 'None of these'], ...measures.map(({ measure, words }) => [measure, words])]) as Readonly<
    Record<string, string>
  >;

/** One step in the life of a disruption: the first, or the next. */
export const StepForm = ({ me, tools, of, against, subjects = [], onDone }: Props) => {
  const { typed, change, problem, send, ...form } = useForm(
    RecordDisruptionStep,
    `${me} step ${of?.id ?? against?.subjectId ?? 'new'}`,
    () => ({
      tool: of?.tool ?? '',
      measure: of?.measure ?? '',
      subjectType: of?.subjectType ?? against?.subjectType ?? 'person',
      subjectId: of?.subjectId ?? against?.subjectId ?? '',
      children: '',
      status: '',
      statusAt: '',
      expires: '',
      authority: '',
      outcome: '',
    }),
  );
  const tool = tools.find((one) => one.tool === typed.tool);
  const measures = tool?.measures ?? [];
  const terms = measures.find(({ measure }) => measure === typed.measure) ?? tool;
  const at = of?.id ?? 'new';
  const who = [...new Set([...(terms?.askedBy ?? []), ...(terms?.decidedBy ?? [])])];
  return (
    <Act
      label={of ? 'Record the next step' : 'Begin a disruption'}
      about={of ? `of ${of.toolWords} ${of.id}` : ''}
      button="Record the step"
      {...form}
      send={async () => {
        const { tool, measure, subjectType, subjectId, status, statusAt, expires, authority, outcome } = typed;
        const childIds = idsIn(typed.children);
        const sent = await send(
          {
            ...(of ? { disruptionId: of.id } : {}),
            tool,
            ...(measure ? { measure } : {}),
            subjectType,
            subjectId: subjectId.trim(),
            status,
            statusAt,
            ...(childIds.length > 0 ? { childIds } : {}),
            ...(expires ? { expires } : {}),
            ...(authority ? { authority } : {}),
            ...(outcome ? { outcome } : {}),
          },
          {
            tool: tool === '' && 'Choose what is used.',
            subjectId: subjectId.trim() === '' && 'Choose whom or what it is aimed at.',
            status: status === '' && 'Choose where it stands.',
            statusAt: statusAt === '' && 'Give the date of the step.',
          },
        );
        if (sent) onDone('The step is recorded.');
        return sent;
      }}
    >
      {!of && (
        <>
          <Choice
            id={`tool-${at}`}
            label="What is used"
            {...(terms ? { hint: `${terms.law}. Term: ${terms.term}.` } : {})}
            problem={problem('tool')}
            value={typed.tool}
            words={toolWords(tools)}
            onChange={(one) => change({ tool: one, measure: '', status: '' })}
          />
          {measures.length > 0 && (
            <Choice
              id={`measure-${at}`}
              label="Which other measure"
              hint="It has its own steps and its own end. The figure of disruptions in force leaves it out."
              problem={problem('measure')}
              value={typed.measure}
              words={measureWords(measures)}
              onChange={(measure) => change({ measure, status: '' })}
            />
          )}
          {!against && (
            <>
              <Choice
                id={`against-${at}`}
                label="Aimed at"
                problem={problem('subjectType')}
                value={typed.subjectType}
                words={subjectWords}
                onChange={(subjectType) => change({ subjectType, subjectId: '' })}
              />
              <Choice
                id={`subject-${at}`}
                label={`Which ${(subjectWords[typed.subjectType] ?? 'one').toLowerCase()}`}
                hint="Never a child: a child is whom it protects. Who is not in the list is recorded on the page Links first."
                problem={problem('subjectId')}
                value={typed.subjectId}
                words={subjectChoices(subjects, typed.subjectType)}
                onChange={(subjectId) => change({ subjectId })}
              />
            </>
          )}
        </>
      )}
      <Choice
        id={`status-${at}`}
        label="Where it stands"
        problem={problem('status')}
        value={typed.status}
        words={statusChoices(of ? of.next : terms?.beginsWith)}
        onChange={(status) => change({ status })}
      />
      <TextBox
        id={`on-${at}`}
        label="Since"
        type="date"
        problem={problem('statusAt')}
        value={typed.statusAt}
        onChange={(statusAt) => change({ statusAt })}
      />
      <TextBox
        id={`until-${at}`}
        label="First day on which it no longer holds"
        hint="Leave it empty where it holds until further order."
        type="date"
        problem={problem('expires')}
        value={typed.expires}
        onChange={(expires) => change({ expires })}
      />
      <TextBox
        id={`children-${at}`}
        label="Ids of the children it protects"
        hint="One or more, with a comma between."
        problem={problem('childIds')}
        value={typed.children}
        onChange={(children) => change({ children })}
      />
      <Choice
        id={`by-${at}`}
        label="Who took this step"
        problem={problem('authority')}
        value={typed.authority}
        words={authorityChoices(who)}
        onChange={(authority) => change({ authority })}
      />
      <Choice
        id={`outcome-${at}`}
        label="What came of it"
        problem={problem('outcome')}
        value={typed.outcome}
        words={outcomeWords}
        onChange={(outcome) => change({ outcome })}
      />
    </Act>
  );
};
