import type { Link, LinkNode, LinkState, NodeKind } from '../src/links/network.js';

const KINDS: Record<string, NodeKind> = { c: 'child', p: 'place', a: 'adult', g: 'group' };

/** A node whose kind is the first letter of its id. */
export const node = (id: string): LinkNode => ({ id, kind: KINDS[id.charAt(0)] ?? 'group' });

/** A link, confirmed unless said otherwise. */
export const link = (a: string, b: string, state: LinkState = 'confirmed'): Link => ({ a, b, state });
