import { useState } from 'react';
import { useAnswer } from '../figures/useAnswer.js';
import { useKnown } from '../frame/known.js';
import { PageTitle } from '../frame/page.js';
import { Link, useRouter } from '../frame/router.js';
import { PeriodSteps } from '../parts/PeriodSteps.js';
import { NoAnswer, Problems } from '../parts/Refusals.js';
import { Waiting, WithheldNote } from '../parts/States.js';
import { Choice } from '../records/Field.js';
import { sayTime } from '../words/london.js';
import { DataQualityQuery } from './queries.js';
import { QualityRecords } from './QualityRecords.js';
import { QualityTable, type Chosen, type Page } from './QualityTable.js';

const EVERY = '';
/** The agencies one by one, below their sum. */
const EACH = 'each';
/** What the hub calls the sum of several agencies. */
const SUM = 'All';

const choices = (
  first: Readonly<Record<string, string>>,
  names: readonly string[],
): Readonly<Record<string, string>> => ({
  ...first,
  ...Object.fromEntries([...new Set(names)].sort().map((name) => [name, name])),
});

/** Which lists there are of what is counted; rejected rows and open findings have pages of their own. */
const OPENS = new Set(['missing', 'late']);
const ELSEWHERE: Readonly<Record<string, readonly [to: string, words: string]>> = {
  open: ['/findings', 'Open the list of what waits and conflicts'],
  rejected: ['/intake', 'Open the deliveries and their rejected rows'],
};

/** The lines of an agency, of each, or one for all of them: their sum, or the only one. */
const ofSource = (lines: Page['themes'][number]['lines'], source: string): typeof lines => {
  if (source === EACH) return lines;
  if (source !== EVERY) return lines.filter((line) => line.source === source);
  const summed = new Set(lines.flatMap((line) => (line.source === SUM ? [`${line.feed} ${line.fault}`] : [])));
  return lines.filter((line) => line.source === SUM || !summed.has(`${line.feed} ${line.fault}`));
};

const Themes = ({ page }: { page: Page }) => {
  const [feed, setFeed] = useState(EVERY);
  const [source, setSource] = useState(EVERY);
  const [chosen, setChosen] = useState<Chosen>();
  const lines = page.themes.flatMap((theme) => theme.lines);
  return (
    <>
      <div className="hub-filters">
        <Choice
          id="quality-feed"
          label="Records"
          value={feed}
          onChange={setFeed}
          words={choices(
            { [EVERY]: 'All records' },
            lines.map(({ feedLabel }) => feedLabel),
          )}
        />
        <Choice
          id="quality-source"
          label="Agency"
          value={source}
          onChange={setSource}
          words={choices(
            { [EVERY]: 'All agencies together', [EACH]: 'Each agency' },
            lines.map((line) => line.source).filter((one) => one !== SUM),
          )}
        />
      </div>
      {chosen && <QualityRecords chosen={chosen} onClose={() => setChosen(undefined)} />}
      {page.themes.map((theme) => {
        const mine = ofSource(theme.lines, source).filter((line) => !feed || line.feedLabel === feed);
        const [to, words] = ELSEWHERE[theme.id] ?? [];
        return (
          <div key={theme.id}>
            <QualityTable
              theme={{ ...theme, lines: mine }}
              quarters={page.quarters}
              {...(page.opens && OPENS.has(theme.id) ? { onOpen: setChosen } : {})}
            />
            {page.opens && to && mine.length > 0 && (
              <p className="govuk-body">
                <Link to={to}>{words}</Link>
              </p>
            )}
          </div>
        );
      })}
      {page.key.map((words) => (
        <p key={words} className="hub-shown">
          {words}
        </p>
      ))}
    </>
  );
};

/** How complete, timely and usable the records are, by feed and agency, over eight quarters. */
export const QualityPage = (_: { params: Record<string, string> }) => {
  const { query } = useRouter();
  const known = useKnown();
  const { data, waiting, error, again } = useAnswer(DataQualityQuery, {
    period: query.get('period'),
    knownAt: known.at,
  });
  const found = data?.dataQuality;
  return (
    <>
      <PageTitle>Data quality</PageTitle>
      <p className="hub-lead">
        What is not recorded is a result too: a number is only as good as the records behind it.
      </p>
      {waiting && <Waiting>Looking through the records…</Waiting>}
      {error && <NoAnswer error={error} again={again} />}
      {found?.__typename === 'Withheld' && <WithheldNote reason={found.reason} ask={found.ask} />}
      {found?.__typename === 'Refused' && <Problems problems={found.problems} />}
      {found?.__typename === 'DataQuality' && (
        <>
          <PeriodSteps
            label="Quarters"
            parameter="period"
            earlier={found.earlier}
            later={found.later}
            words={['Earlier quarter', 'Later quarter']}
          />
          <p className="hub-shown">
            {found.basis} As known on {sayTime(found.at)}.
          </p>
          <Themes key={`${query.get('period')} ${known.at}`} page={found} />
        </>
      )}
    </>
  );
};
