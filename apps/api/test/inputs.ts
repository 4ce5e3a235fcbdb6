import {
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  type GraphQLInputType,
  type GraphQLSchema,
} from 'graphql';

/** Ids of records that a command may be about, by the name of the input field that says which. */
export type Ids = Readonly<Record<string, string>>;

/** Values that a record knows only some words for, by the name of the field. */
const WORDS: Readonly<Record<string, unknown>> = {
  agency: 'CSC',
  authority: 'police',
  attendance: 'present',
  category: 'missing',
  categoryAfter: '1',
  closeReason: 'risk_reduced',
  diedOn: '2046-10-01',
  need: 'bullying',
  endsOn: '2047-10-01',
  dob: '2031-03-14',
  foundHow: 'police',
  gangLink: 'at_risk',
  hostLa: 'E10000016',
  matter: 'action',
  means: 'telephone',
  member: 'police',
  missingFromType: 'home',
  decision: 'continue',
  panel: 'MASE',
  ragAfter: 'amber',
  overrideRag: 'amber',
  precision: 'street',
  progress: 'BEGUN',
  providerType: 'la_team',
  purpose: 'safeguarding',
  quality: 3,
  rag: 'amber',
  response: 'accepted',
  responsibleLa: 'E09000006',
  riskGrade: 'high',
  role: 'MASH_LEAD',
  section: 'GAPS',
  sex: '1',
  start: '2046-01-05',
  topic: 'theme:TH-1',
  born: 1985,
  fromType: 'child',
  handling: 'P',
  infoGrade: 'B',
  objectType: 'phone',
  outcome: 'keep',
  placeType: 'park',
  relation: 'met_at',
  sourceGrade: '1',
  state: 'suspected',
  toType: 'place',
  status: 'considered',
  subjectType: 'person',
  tool: 'SRO',
};

/** Two commands on one field call it otherwise. */
const WORDS_OF: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  RecordAssessmentInput: { category: '1' },
  DraftInterviewAnalysisInput: { year: '2045-46' },
  AskBoardQuestionInput: { indicator: '8a', period: '2046-47Q2' },
  RecordDisruptionStepInput: {
    ...{ tool: 'OTHER', measure: 'non_molestation_order', status: 'applied' },
    ...{ outcome: 'arrest', expires: '2048-12-01' },
  },
};

const BY_TYPE: Readonly<Record<string, unknown>> = {
  DateTime: '2046-10-01T10:00',
  Date: '2046-10-01',
  Boolean: true,
  Int: 1,
  Float: 9,
  String: 'words of a spec',
  ID: 'NOT-ON-RECORD',
};

const valueOf = (type: GraphQLInputType, name: string, of: string, ids: Ids, every: boolean): unknown => {
  const nullable = getNullableType(type);
  if (isListType(nullable)) return [valueOf(nullable.ofType, name.replace(/s$/, ''), of, ids, every)];
  if (isInputObjectType(nullable)) return inputOf(nullable.name, nullable.getFields(), ids, every);
  if (isEnumType(nullable)) return nullable.getValues()[0]?.name;
  if (name === 'basedOn') return 0;
  return ids[name] ?? WORDS_OF[of]?.[name] ?? WORDS[name] ?? BY_TYPE[getNamedType(type).name];
};

const inputOf = (
  of: string,
  fields: Readonly<Record<string, { readonly name: string; readonly type: GraphQLInputType }>>,
  ids: Ids,
  every: boolean,
): object =>
  Object.fromEntries(
    Object.values(fields)
      .filter(({ name, type }) => name !== 'commandId' && (every || isNonNullType(type)))
      .map(({ name, type }) => [name, valueOf(type, name, of, ids, every)]),
  );

/** A mutation that takes one input, and how the schema calls the type of that. */
export const inputTypeOf = (schema: GraphQLSchema, mutation: string): string => {
  const argument = schema
    .getMutationType()
    ?.getFields()
    [mutation]?.args.find(({ name }) => name === 'input');
  if (!argument) throw new Error(`${mutation} takes no input`);
  return getNamedType(argument.type).name;
};

/**
 * Inputs for a mutation about the records with these ids, made from the schema so that a new mutation has some: with the
 * fields that must be given, and with every field. They lack the command's id.
 */
export const inputsOf = (schema: GraphQLSchema, mutation: string, ids: Ids): readonly object[] => {
  const name = inputTypeOf(schema, mutation);
  const type = schema.getType(name);
  if (!isInputObjectType(type)) throw new Error(`${name} is no input`);
  return [false, true].map((every) => inputOf(name, type.getFields(), ids, every));
};
