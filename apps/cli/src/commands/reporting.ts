import { NOW } from '@hub/kernel';
import { profiles, type ProfileRow } from '@hub/views';
import { loadPublishedAreas, loadReporting, publishedAreas } from '@hub/worker';
import { say, UserError, type Command, type Io } from '../command.js';
import { withReading } from '../opening.js';

/** Beside packs: the maps of the problem profile, as the board was given them. */
const PROFILE = 'profile';

const load = (io: Io, named: readonly string[]): Promise<number> =>
  withReading(io, undefined, async ({ hub, settings: { postgres } }) => {
    if (!postgres) throw new UserError('The views are in a file: other tools read PostgreSQL. HUB_VIEWS names it.');
    const variants = named.filter((one) => one !== PROFILE);
    const unknown = variants.find((id) => hub.packs.variant(id) === undefined);
    if (unknown !== undefined) {
      const known = hub.board.variants.map(({ id }) => id).join(', ');
      throw new UserError(`There is no pack "${unknown}". There are: ${known}, and ${PROFILE}.`);
    }
    const { packs, values } = await loadReporting(hub.packs, postgres, variants);
    say(io.out, `${values} values of ${packs} published packs can be read by hub_reporting.`);
    const rows = named.includes(PROFILE) ? await hub.views.rowsAt<ProfileRow>(profiles.table, NOW) : [];
    const maps = publishedAreas(
      rows.map(({ row }) => row),
      hub.folder.board,
    );
    await loadPublishedAreas(postgres, maps);
    say(io.out, `${maps.areas.length} areas of the maps of ${maps.profiles} sealed problem profiles, too.`);
    for (const quarter of maps.missing) {
      say(
        io.err,
        `NOT loaded: ${quarter}. Its files are not on this machine: open one of them on its page, then try again.`,
      );
    }
    return 0;
  });

export const reporting: Command = {
  name: 'reporting',
  usage: 'load PACK...',
  summary: 'lets Power BI and the like read what was published in packs of the board',
  help: `PACK is bscb, scrutiny ..., or profile for the maps that the board was given: whoever has the password of hub_reporting reads what is loaded, so name only packs that
these people may read. What was loaded before is replaced. Nothing is loaded that was not printed in a pack: no child is in it,
and small numbers stay hidden.`,
  options: {},
  takes: [2, 20],
  run: (given, io) => {
    const [what, ...variants] = given.arguments;
    if (what !== 'load') throw new UserError('Write: hub reporting load PACK...');
    return load(io, variants);
  },
};
