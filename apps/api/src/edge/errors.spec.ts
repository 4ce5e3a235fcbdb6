import { expect, it, jest } from '@jest/globals';
import { reportFault } from './errors.js';

it('a fault is written with its kind and place, and without its words, which may name a child', () => {
  const written: string[] = [];
  const spy = jest.spyOn(process.stderr, 'write').mockImplementation((text) => written.push(String(text)) > 0);
  reportFault('f0000001', new TypeError('Zebedee is not iterable\nborn 2009-02-28'));
  reportFault('f0000002', { surname: 'Quillfeather' });
  spy.mockRestore();
  const said = written.join('');
  expect(said).toMatch(/^Fault f0000001: TypeError\n\s+at .*errors\.spec/);
  expect(said).toContain('Fault f0000002: no error object');
  expect(said).not.toMatch(/Zebedee|2009|Quillfeather/);
});
