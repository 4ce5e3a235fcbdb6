import { effectOf, type Effect } from '@hub/analysis';
import type { Casebook } from '@hub/casebook';
import { effectUnits, type EffectAsked } from '@hub/views';
import type { CasebookAsked } from './figure-desk.js';

/** A before-and-after comparison on the records of the children who are counted. */
export interface DisruptionEffectAsked extends CasebookAsked, EffectAsked {}

/** Compares what was counted before and after disruptions, on the records known at a position. */
export class EffectDesk {
  constructor(private readonly casebook: (asked: CasebookAsked) => Promise<Casebook>) {}

  /** Protected children beside matched others. */
  async effect({ tools, days, today, ...asked }: DisruptionEffectAsked): Promise<Effect> {
    const { treated, pool } = effectUnits(await this.casebook(asked), { tools, days, today });
    return effectOf(treated, pool);
  }
}
