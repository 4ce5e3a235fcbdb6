import { describe, expect, it } from '@jest/globals';
import { Preparing } from './preparing.js';

/** A hub whose views stand somewhere, and a clock that stands until it is told to go on. */
class Around {
  position = 100;
  whole = false;
  givenBack = 0;
  fails: Error | undefined;
  readonly prepared: number[] = [];
  readonly troubles: unknown[] = [];
  readonly waiting: (() => void)[] = [];
  readonly preparing = new Preparing({
    prepare: async (position) => {
      if (this.fails) throw this.fails;
      this.prepared.push(position);
      return this.whole;
    },
    giveBack: async () => void (this.givenBack += 1),
    caughtUp: async () => this.position,
    later: (work) => {
      this.waiting.push(work);
      return () => void this.waiting.splice(this.waiting.indexOf(work), 1);
    },
    onTrouble: (error) => this.troubles.push(error),
  });

  comeTo(position: number): void {
    this.position = position;
    this.preparing.moved(position);
  }

  /** Some seconds in which nothing comes. */
  async quiet(): Promise<void> {
    for (const work of this.waiting.splice(0)) work();
    await new Promise((resolve) => void setImmediate(resolve));
  }
}

const begun = async (): Promise<Around> => {
  const around = new Around();
  await around.preparing.begin();
  return around;
};

describe('what figures are counted from', () => {
  it('is put together before anybody asks, at the position to which the views have come', async () =>
    expect((await begun()).prepared).toEqual([100]));

  it('is not, where nobody began it', async () => {
    const around = new Around();
    around.comeTo(5_000);
    await around.quiet();
    expect(around.prepared).toEqual([]);
  });

  it('is carried on after many events, once none has come for some seconds', async () => {
    const around = await begun();
    around.comeTo(700);
    around.comeTo(1_900);
    expect([around.waiting.length, around.prepared]).toEqual([1, [100]]);
    await around.quiet();
    expect(around.prepared).toEqual([100, 1_900]);
  });

  it('is left as it is after a few events: whoever asks has it carried on in a moment', async () => {
    const around = await begun();
    around.comeTo(599);
    expect(around.waiting).toEqual([]);
  });

  it('is put together again after it was let go of', async () => {
    const around = await begun();
    around.preparing.forgotten();
    await around.quiet();
    expect(around.prepared).toEqual([100, 100]);
  });

  it('is put together again when it was let go of while it was being put together', async () => {
    const around = new Around();
    const beginning = around.preparing.begin();
    await Promise.resolve();
    around.preparing.forgotten();
    await beginning;
    await around.quiet();
    expect(around.prepared).toEqual([100, 100]);
  });

  it('has what was left over collected when every record was read for it, once, and when nothing comes any more', async () => {
    const around = new Around();
    around.whole = true;
    await around.preparing.begin();
    expect(around.givenBack).toBe(0);
    around.whole = false;
    around.comeTo(700);
    await around.quiet();
    expect([around.prepared, around.givenBack]).toEqual([[100, 700], 0]);
    await around.quiet();
    await around.quiet();
    expect([around.prepared, around.givenBack]).toEqual([[100, 700], 1]);
  });

  it('leaves nothing over when it was carried on', async () => {
    const around = await begun();
    expect([around.waiting, around.givenBack]).toEqual([[], 0]);
  });

  it('is said to be in trouble when it cannot be had, and tried again after more events', async () => {
    const around = new Around();
    around.fails = new Error('The disk was taken away');
    await around.preparing.begin();
    expect(around.troubles).toEqual([around.fails]);
    around.fails = undefined;
    around.comeTo(600);
    await around.quiet();
    expect(around.prepared).toEqual([600]);
  });

  it('is let be when the hub is closed, and what cannot be had any more is no trouble', async () => {
    const around = await begun();
    around.fails = new Error('Closed');
    around.comeTo(700);
    const [work] = around.waiting;
    around.preparing.stop();
    expect(around.waiting).toEqual([]);
    work?.();
    await around.quiet();
    expect([around.prepared, around.troubles]).toEqual([[100], []]);
  });
});
