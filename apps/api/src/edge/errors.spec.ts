import { expect, it } from '@jest/globals';
import { Journal } from '@hub/worker';
import { GraphQLError } from 'graphql';
import { ViewNotThere } from '@hub/view-store';
import { errorFormatter, faultsTo } from './errors.js';

it('a fault is written with its kind and place, and without its words, which may name a child', () => {
  const written: string[] = [];
  const err = { write: (text: string) => written.push(text) };
  const report = faultsTo(new Journal({ form: 'words', program: 'api', out: err, err }));
  report('f0000001', new TypeError('Zebedee is not iterable\n    at Quillfeather\nborn 2009-02-28'));
  report('f0000002', { surname: 'Quillfeather' });
  const said = written.join('');
  expect(said).toMatch(/^Fault f0000001: TypeError\n\s+at .*errors\.spec/);
  expect(said).toContain('Fault f0000002: no error object');
  expect(said).not.toMatch(/Zebedee|2009|Quillfeather/);
});

/** As much of a request as the server's own formatter looks at. */
const CONTEXT = { app: { log: { info: () => undefined } } };

const answerTo = (originalError: Error): { readonly message?: string; readonly reported: readonly unknown[] } => {
  const reported: unknown[] = [];
  const format = errorFormatter((_id, error) => reported.push(error));
  const { response } = format({ data: null, errors: [new GraphQLError('x', { originalError })] }, CONTEXT);
  return { ...(response.errors?.[0] ? { message: response.errors[0].message } : {}), reported };
};

it('while a view is built after an update, people are told to look again, and it is no fault', () => {
  const { message, reported } = answerTo(new ViewNotThere('involvement_v1'));
  expect(message).toMatch(/working its records through, as it does after an update/);
  expect(message).not.toContain('involvement');
  expect(reported).toEqual([]);
});

it('any other error of ours is a fault with a number, and its words stay out', () => {
  const { message, reported } = answerTo(new Error('Zebedee'));
  expect(message).toMatch(/fault [0-9a-f]{8}\.$/);
  expect(message).not.toContain('Zebedee');
  expect(reported).toHaveLength(1);
});
