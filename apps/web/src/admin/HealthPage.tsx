import type { ReactNode } from 'react';
import { useLive } from '../api/live.js';
import { saySize } from '../intake/files.js';
import { Lacking } from '../parts/Tags.js';
import type { HealthQueryQuery } from '../gql/graphql.js';
import { sayList } from '../words/lists.js';
import { sayTime } from '../words/london.js';
import { AdminPart } from './AdminPart.js';
import { FailedMail } from './FailedMail.js';
import { HealthQuery } from './queries.js';

type Health = HealthQueryQuery['health'];

/** With less of the disk free than this, say so: the hub stops taking records when it is full. */
const littleRoom = 0.1;

const sayPages = ({ behind }: Health): ReactNode =>
  behind === 0 ? (
    'Up to date'
  ) : (
    <Lacking>{behind.toLocaleString('en-GB')} changes behind. It catches up by itself.</Lacking>
  );

const sayDisk = ({ diskFree, diskTotal }: Health): ReactNode => {
  const words = `${saySize(diskFree)} free of ${saySize(diskTotal)}`;
  return diskFree < diskTotal * littleRoom ? (
    <Lacking>{words}. Make room: a hub whose disk is full takes no records.</Lacking>
  ) : (
    words
  );
};

const sayBackup = ({ lastBackupAt, lastBackupOf }: Health): ReactNode =>
  lastBackupAt ? (
    `${sayTime(lastBackupAt)}: ${sayList(lastBackupOf)}`
  ) : (
    <Lacking>
      Never, as far as the hub knows. <code>hub backup FOLDER</code> makes one while the hub runs.
    </Lacking>
  );

const sayMail = ({ mailBy, mailWaiting, mailFailed }: Health, again: () => void): ReactNode => {
  if (!mailBy) return 'No mail leaves the hub';
  return (
    <>
      By {mailBy}; {mailWaiting === 0 ? 'none waits' : `${mailWaiting} waiting`}
      {mailFailed.length > 0 && (
        <ul className="hub-lines">
          {mailFailed.map((mail) => (
            <FailedMail key={mail.id} mail={mail} again={again} />
          ))}
        </ul>
      )}
    </>
  );
};

const Facts = ({ health, again }: { health: Health; again: () => void }) => (
  <dl className="hub-facts hub-facts--page">
    {(
      [
        ['Pages', sayPages(health)],
        ['Log', `at most ${saySize(health.logBytes)}`],
        ['Last backup', sayBackup(health)],
        ['Disk', sayDisk(health)],
        ['Mail', sayMail(health, again)],
        ['Running since', sayTime(health.startedAt)],
        ['Made for', health.production ? 'real records' : 'trial and development: never real records'],
      ] as const
    ).map(([name, value]) => (
      <div key={name}>
        <dt>{name}</dt>
        <dd>{value}</dd>
      </div>
    ))}
  </dl>
);

const Parked = ({ parked }: { parked: Health['parked'] }) => {
  if (parked.length === 0) return <p className="govuk-body">None. Every record in the log is on the pages.</p>;
  return (
    <>
      <p className="govuk-body">
        Nothing is lost: the log holds them. Pages lack what they say until the program is mended and the view is built
        anew with <code>hub rebuild</code>.
      </p>
      <ul className="hub-lines">
        {parked.map(({ position, type, view, error }) => (
          <li key={`${view} ${position}`}>
            Event {position} ({type}) could not be shown in {view}: {error}
          </li>
        ))}
      </ul>
    </>
  );
};

/** Whether the hub is well, and what to do when it is not. */
export const HealthPage = (_: { params: Record<string, string> }) => {
  const shown = useLive({ query: HealthQuery, variables: {} });
  return (
    <AdminPart title="Health" lead="How the hub itself is. Nothing here names a child." shown={shown}>
      {({ health }) => (
        <>
          <Facts health={health} again={shown.again} />
          <h2 className="govuk-heading-m">Records that could not be shown</h2>
          <Parked parked={health.parked} />
          <h2 className="govuk-heading-m">What went wrong since the start</h2>
          {health.troubles.length === 0 ? (
            <p className="govuk-body">Nothing.</p>
          ) : (
            <p className="govuk-body">
              {sayList(health.troubles)}. The standard error of the hub says more, with the time of each.
            </p>
          )}
        </>
      )}
    </AdminPart>
  );
};
