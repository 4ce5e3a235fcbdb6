import fc from 'fast-check';
import { HOUR } from '../definitions/london.js';
import { disruptionIds, disruptionStatuses, disruptionTools, type Told } from './rows.js';
import { momentIn, textOf, type Scene } from './scenes.js';

const DAYS = 24 * HOUR;

/** Some days before, on or after: a term that ends as it begins, or a day earlier, is among them. */
const days = fc.constantFrom(-1, 0, 0, 0, 1, 1, 30, 90);
/** The date of a turn: often the last of a period, or the first after it. */
const turnsOf = ({ turns }: Scene): fc.Arbitrary<number> => fc.constantFrom(...turns);

const beginsOrEnds = fc.constantFrom('granted', 'served', 'granted', 'withdrawn', 'discharged', 'expired');

const rarely = <T>(of: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.oneof({ weight: 4, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: of });

/** What is done about one person: steps in any order, several on one date, granted and ended and granted again. */
export const disruption = (scene: Scene): fc.Arbitrary<Told[]> =>
  fc
    .record({
      disruption_id: disruptionIds,
      tool: disruptionTools,
      start: momentIn(scene),
      steps: fc.array(
        fc.record({
          otherTool: rarely(disruptionTools),
          status: fc.oneof(beginsOrEnds, disruptionStatuses),
          after: days,
          holds: fc.option(days, { nil: undefined, freq: 2 }),
          until: rarely(turnsOf(scene)),
        }),
        { minLength: 2, maxLength: 6, size: 'max' },
      ),
    })
    .map(({ disruption_id, tool, start, steps }) => {
      const dateOf = (moment: number): string => textOf(moment, '').slice(0, 10);
      const date = (after: number): string => dateOf(start + after * DAYS);
      return steps.map(({ otherTool, status, after, holds, until }) => ({
        feed: 'disruptions',
        cells: {
          disruption_id,
          tool: otherTool ?? tool,
          subject_type: 'person',
          subject_id: 'PC1',
          status,
          status_at: date(after),
          expires: until !== undefined ? dateOf(until) : holds === undefined ? '' : date(after + holds),
        },
      }));
    });
