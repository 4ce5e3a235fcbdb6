import { useForm } from '../access/useForm.js';
import type { PlacementLineFragment } from '../gql/graphql.js';
import { Act } from '../records/Act.js';
import { Choice, TextBox } from '../records/Field.js';
import { londonDateOf, londonTimeOf } from '../words/london.js';
import { RecordPlacement } from './queries.js';
import { madeWords, readMade, typeWords, type Made } from './words.js';

interface Props {
  readonly me: string;
  /** The placement that is put right; absent = a new one. */
  readonly of?: PlacementLineFragment;
  /** Whose placement a new one is, on the child's own page; absent = it is typed. */
  readonly childId?: string;
  readonly onDone: (words: string) => void;
}

const madeOf = (of: PlacementLineFragment | undefined, check: string): Made => {
  const answer = of?.checks.find((one) => one.check === check)?.answer;
  return answer === 'yes' || answer === 'no' ? answer : '';
};

const choices: Readonly<Record<string, string>> = { '': 'Choose one', ...typeWords };

/** A placement with its checks: new, or put right. */
export const PlacementForm = ({ me, of, childId: whose, onDone }: Props) => {
  const { typed, change, problem, send, ...form } = useForm(
    RecordPlacement,
    `${me} placement ${of?.key ?? whose ?? 'new'}`,
    () => ({
      childId: of?.recordedChildId ?? whose ?? '',
      placementType: of?.placementType ?? '',
      provider: of?.provider ?? '',
      name: of?.name ?? '',
      hostLa: of?.hostLa ?? '',
      start: of?.start ?? '',
      end: of?.end ?? '',
      host: madeOf(of, 'host_authority'),
      risk: madeOf(of, 'exploitation_risk'),
      health: madeOf(of, 'health_education'),
      checkedAt: of?.checkedAt ? `${londonDateOf(of.checkedAt)}T${londonTimeOf(of.checkedAt)}` : '',
    }),
  );
  const at = of?.key ?? 'new';
  const check = (name: 'host' | 'risk' | 'health', label: string) => (
    <Choice
      id={`${name}-${at}`}
      label={label}
      value={typed[name]}
      words={madeWords}
      onChange={(made) => change({ [name]: made })}
    />
  );
  return (
    <Act
      label={of ? 'Record checks or an end' : 'Record a placement'}
      about={of ? `of the placement of ${of.forename} ${of.surname}` : ''}
      button="Record"
      {...form}
      send={async () => {
        const { placementType, provider, name, hostLa, start, end, checkedAt } = typed;
        const childId = typed.childId.trim();
        const sent = await send(
          {
            childId,
            placementType,
            hostLa: hostLa.trim(),
            start,
            ...(provider ? { provider } : {}),
            ...(name.trim() ? { name: name.trim() } : {}),
            ...(of?.place
              ? {
                  place: {
                    easting: of.place.easting,
                    northing: of.place.northing,
                    precision: of.place.precision ?? null,
                  },
                }
              : {}),
            ...(end ? { end } : {}),
            hostAuthorityConsulted: readMade(typed.host) ?? null,
            exploitationRiskChecked: readMade(typed.risk) ?? null,
            healthEducationChecked: readMade(typed.health) ?? null,
            ...(checkedAt ? { checkedAt } : {}),
            basedOn: of ? of.revision : null,
          },
          {
            childId: childId === '' && 'Type the id of the child, for example B0001234.',
            placementType: placementType === '' && 'Choose the kind of placement.',
            hostLa: hostLa.trim() === '' && 'Type the name of the council in whose area it lies.',
            start: start === '' && 'Give the first day.',
          },
        );
        if (sent) onDone('The placement is recorded.');
        return sent;
      }}
    >
      {!of && (
        <>
          {whose === undefined && (
            <TextBox
              id={`child-${at}`}
              label="Id of the child"
              problem={problem('childId')}
              value={typed.childId}
              onChange={(childId) => change({ childId })}
            />
          )}
          <TextBox
            id={`start-${at}`}
            label="First day"
            type="date"
            problem={problem('start')}
            value={typed.start}
            onChange={(start) => change({ start })}
          />
        </>
      )}
      <Choice
        id={`type-${at}`}
        label="Kind of placement"
        problem={problem('placementType')}
        value={typed.placementType}
        words={choices}
        onChange={(placementType) => change({ placementType })}
      />
      <TextBox
        id={`name-${at}`}
        label="Name of the placement"
        hint="Kept with the child’s key. Leave it empty where nobody needs it."
        problem={problem('name')}
        value={typed.name}
        onChange={(name) => change({ name })}
      />
      <TextBox
        id={`host-la-${at}`}
        label="Council in whose area it lies"
        hint="Its name or its ONS code: Kent, or E10000016."
        problem={problem('hostLa')}
        value={typed.hostLa}
        onChange={(hostLa) => change({ hostLa })}
      />
      {check('host', 'Was the host council consulted?')}
      {check('risk', 'Was the risk of exploitation there checked?')}
      {check('health', 'Were health and education checked?')}
      <TextBox
        id={`checked-${at}`}
        label="Checked at"
        type="datetime-local"
        problem={problem('checkedAt')}
        value={typed.checkedAt}
        onChange={(checkedAt) => change({ checkedAt })}
      />
      <TextBox
        id={`end-${at}`}
        label="First day on which the child no longer lives there"
        type="date"
        problem={problem('end')}
        value={typed.end}
        onChange={(end) => change({ end })}
      />
    </Act>
  );
};
