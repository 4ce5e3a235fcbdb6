import { GraphQLError, visit, type DocumentNode } from 'graphql';

/** Words and signs that a document may hold; the longest question of the web app has about 700. */
export const MAX_TOKENS = 5_000;

/** Fields that a document may name, in operations and fragments together; the longest question of the web app names 267. */
export const MAX_FIELDS = 2_000;

/** Fields of Query or Mutation that one document may ask for, under whatever aliases; pages ask for two at most. */
export const MAX_ROOT_FIELDS = 20;

const tooMuch = (message: string): GraphQLError => new GraphQLError(message, { extensions: { code: 'TOO_MUCH' } });

/**
 * Refuses a document that floods: too many fields, or too many questions under different aliases. Looked at before the
 * document is compared with the schema, because that comparison is what a flood makes slow. Throws `GraphQLError`.
 */
export const refuseFlood = (document: DocumentNode): void => {
  let fields = 0;
  visit(document, {
    Field: () => {
      fields += 1;
      if (fields > MAX_FIELDS) throw tooMuch(`This names more than ${MAX_FIELDS} fields. Ask in several questions.`);
    },
  });
  let roots = 0;
  for (const definition of document.definitions) {
    if (definition.kind === 'OperationDefinition') roots += definition.selectionSet.selections.length;
  }
  if (roots > MAX_ROOT_FIELDS) {
    throw tooMuch(
      `This asks ${roots} questions in one; ${MAX_ROOT_FIELDS} may be asked together. Ask one after another.`,
    );
  }
};

/** Refuses a question that is not text: a syntax tree in its place would pass by the limit on its length. */
export const refuseTree = (source: string): void => {
  if (/^\s*\{\s*"/.test(source)) throw new GraphQLError('Send the question as GraphQL text.');
};
