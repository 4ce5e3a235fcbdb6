import { describe, expect, it } from '@jest/globals';
import { changesBetween, safeguardInWords } from './item.changes.js';

type Part = Parameters<typeof changesBetween>[0];

const strand = (name: string, rag: string | null, open = true) => ({ strand: name, rag, open });

/** A child as a panel finds it, with what is given otherwise. */
const part = (more: object = {}): Part =>
  ({
    overall: 'AMBER',
    strands: [strand('CSE', 'AMBER'), strand('GANGS', null, false)],
    missing: { now: false, episodes90: 1 },
    badges: ['CIN'],
    keyWorker: { name: 'J. Placeholder' },
    gaps: ['SAFETY_PLAN'],
    actions: [{ state: 'open' }],
    ...more,
  }) as unknown as Part;

const said = (after: object, before: object = {}): string[] =>
  changesBetween(part(before), part(after)).map(
    ({ what, before: was, after: is, worse }) => `${what}: ${was} -> ${is}${worse ? ' (worse)' : ''}`,
  );

describe('what changed since the last panel', () => {
  it('nothing when nothing reads otherwise', () => expect(said({})).toEqual([]));

  it.each<[string, object, string]>([
    ['the RAG rose', { overall: 'RED' }, 'Overall: amber -> red (worse)'],
    ['the RAG fell', { overall: 'GREEN' }, 'Overall: amber -> green'],
    ['nobody assesses any more', { overall: null }, 'Overall: amber -> not assessed'],
    [
      'a strand was opened and not assessed',
      { strands: [strand('CSE', 'AMBER'), strand('GANGS', null)] },
      'Gangs strand: not open -> not assessed (worse)',
    ],
    [
      'a strand was closed',
      { strands: [strand('CSE', null, false), strand('GANGS', null, false)] },
      'CSE strand: amber -> not open',
    ],
    ['the child is missing', { missing: { now: true, episodes90: 1 } }, 'Whereabouts: not missing -> missing (worse)'],
    [
      'the child went missing more often',
      { missing: { now: false, episodes90: 3 } },
      'Missing episodes in 90 days: 1 -> 3 (worse)',
    ],
    ['another status holds', { badges: ['CLA', 'CPP'] }, 'Status: CIN -> CLA, CPP'],
    ['nobody is key worker', { keyWorker: null }, 'Key worker: J. Placeholder -> nobody (worse)'],
    ['a safeguard came', { gaps: [] }, 'Safety plan: not in place -> in place'],
    [
      'a safeguard went',
      { gaps: ['SAFETY_PLAN', 'MONTHLY_REVIEW'] },
      'Monthly review: in place -> not in place (worse)',
    ],
    ['an action fell overdue', { actions: [{ state: 'overdue' }] }, 'Overdue actions: 0 actions -> 1 action (worse)'],
  ])('%s', (_what, after, expected) => expect(said(after)).toEqual([expected]));

  it('the RAG stands first', () =>
    expect(said({ overall: 'RED', keyWorker: null, gaps: [] })[0]).toBe('Overall: amber -> red (worse)'));

  it('safeguards are called as everywhere', () => expect(safeguardInWords('safety_plan')).toBe('Safety plan'));
});
