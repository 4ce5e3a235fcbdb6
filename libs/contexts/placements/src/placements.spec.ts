import { describe, expect, it } from '@jest/globals';
import { fold, type Decision } from '@hub/kernel';
import {
  answerTo,
  authorisationDecider,
  authorisationStream,
  checkedLate,
  checksInWords,
  missingChecks,
  placedOn,
  placementDecider,
  placementStream,
  placementsKinds,
  type AuthorisationCommand,
  type AuthorisationEvent,
  type PlacementDetails,
} from './index.js';

const OURS = 'E09000006';
const AT = '2026-03-01T10:00:00.000Z';

const checked = { hostAuthorityConsulted: true, exploitationRiskChecked: true, healthEducationChecked: true };

const placement = (more: Partial<PlacementDetails> = {}): PlacementDetails => ({
  childId: 'A',
  placementType: 'K2',
  hostLa: 'E10000016',
  start: '2026-03-10',
  ...more,
});

const authorise = (about: PlacementDetails, override?: string): AuthorisationCommand => ({
  type: 'Authorise',
  placement: about,
  authority: OURS,
  decidedAt: AT,
  ...(override === undefined ? {} : { override }),
});

const decide = (...commands: readonly AuthorisationCommand[]): Decision<AuthorisationEvent> => {
  let events: readonly AuthorisationEvent[] = [];
  let last: Decision<AuthorisationEvent> = { outcome: 'accepted', events: [] };
  for (const command of commands) {
    last = authorisationDecider.decide(command, fold(authorisationDecider, events));
    if (last.outcome === 'accepted') events = [...events, ...last.events];
  }
  return last;
};

describe('a placement', () => {
  it('is refused when it ends before it starts', () =>
    expect(
      placementDecider.decide({ type: 'Record', content: placement({ end: '2026-03-09' }) }, placementDecider.initial),
    ).toMatchObject({ refusal: { field: 'end' } }));

  it('seals where it is, what it is called, who agreed, and why', () => {
    const sealed = (type: string) => placementsKinds.find((kind) => kind.type === type)?.personal;
    expect(sealed('placements.PlacementRecorded')).toEqual(['name', 'place', 'authorisedBy']);
    expect(sealed('placements.PlacementAuthorisedWithoutChecks')).toEqual(['reason']);
    expect(placementsKinds.every((kind) => kind.subject({ childId: 'A' }) === 'child:A')).toBe(true);
  });

  it('has one stream, and so has its agreement', () => {
    expect(placementStream('A', '2026-03-10')).toBe('placements.placement-A|2026-03-10');
    expect(authorisationStream('A', '2026-03-10')).toBe('placements.authorisation-A|2026-03-10');
  });

  it('holds from its start until, not including, its end', () => {
    const span = { start: '2026-03-10', end: '2026-03-12' };
    expect(['2026-03-09', '2026-03-10', '2026-03-11', '2026-03-12'].map((on) => placedOn(span, on))).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });
});

describe('the checks of a placement in another authority’s area', () => {
  it('are three, and what is not recorded is not "yes" and not "no"', () => {
    expect(missingChecks(placement(), OURS)).toEqual(['host_authority', 'exploitation_risk', 'health_education']);
    expect(missingChecks(placement(checked), OURS)).toEqual([]);
    expect(answerTo(placement(), 'host_authority')).toBe('not_recorded');
    expect(answerTo(placement({ hostAuthorityConsulted: false }), 'host_authority')).toBe('no');
    expect(missingChecks(placement({ ...checked, exploitationRiskChecked: false }), OURS)).toEqual([
      'exploitation_risk',
    ]);
  });

  it('are none in our own area', () => expect(missingChecks(placement({ hostLa: OURS }), OURS)).toEqual([]));

  it('are late when they are dated after the day of the move', () => {
    expect(checkedLate(placement({ checkedAt: '2026-03-10T22:00:00.000Z' }))).toBe(false);
    expect(checkedLate(placement({ checkedAt: '2026-03-11T00:00:00.000Z' }))).toBe(true);
    expect(checkedLate(placement())).toBe(false);
  });
});

describe('agreeing to a placement', () => {
  it('is refused while a check is missing, and names each', () => {
    const decision = decide(authorise(placement({ healthEducationChecked: true })));
    expect(decision).toMatchObject({ refusal: { code: 'checks-missing' } });
    expect(decision.outcome === 'refused' ? decision.refusal.message : '').toContain(
      checksInWords(['host_authority', 'exploitation_risk']),
    );
  });

  it('is accepted with all of them, once', () => {
    const all = placement(checked);
    expect(decide(authorise(all))).toMatchObject({ events: [{ type: 'placements.PlacementAuthorised' }] });
    expect(decide(authorise(all), authorise(all))).toEqual({ outcome: 'accepted', events: [] });
  });

  it('is accepted in our own area without any', () =>
    expect(decide(authorise(placement({ hostLa: OURS })))).toMatchObject({
      events: [{ type: 'placements.PlacementAuthorised' }],
    }));

  it('is overridden with a reason, and the event says which checks were missing', () =>
    expect(decide(authorise(placement({ hostAuthorityConsulted: true }), 'no bed nearer'))).toMatchObject({
      events: [
        {
          type: 'placements.PlacementAuthorisedWithoutChecks',
          data: { missing: ['exploitation_risk', 'health_education'], reason: 'no bed nearer', decidedAt: AT },
        },
      ],
    }));

  it('with the checks made after an override becomes a plain agreement', () =>
    expect(decide(authorise(placement(), 'no bed nearer'), authorise(placement(checked)))).toMatchObject({
      events: [{ type: 'placements.PlacementAuthorised' }],
    }));

  it('needs no reason where nothing is missing: the reason is not kept', () =>
    expect(decide(authorise(placement(checked), 'just in case'))).toMatchObject({
      events: [{ type: 'placements.PlacementAuthorised', data: { missing: [] } }],
    }));

  it('is asked for again when the placement moves to another area', () =>
    expect(
      decide(authorise(placement(checked)), authorise(placement({ ...checked, hostLa: 'E06000035' }))),
    ).toMatchObject({ events: [{ data: { hostLa: 'E06000035' } }] }));

  it('is refused when the checks are dated after today', () =>
    expect(decide(authorise(placement({ ...checked, checkedAt: '2026-03-02T10:00:00.000Z' })))).toMatchObject({
      refusal: { code: 'checked-in-the-future' },
    }));

  it('is taken back, and then asked for again', () => {
    const withdraw: AuthorisationCommand = { type: 'Withdraw', key: { childId: 'A', start: '2026-03-10' } };
    const all = authorise(placement(checked));
    expect(decide(withdraw)).toEqual({ outcome: 'accepted', events: [] });
    expect(decide(all, withdraw)).toMatchObject({ events: [{ type: 'placements.AuthorisationWithdrawn' }] });
    expect(decide(all, withdraw, withdraw)).toEqual({ outcome: 'accepted', events: [] });
    expect(decide(all, withdraw, all)).toMatchObject({ events: [{ type: 'placements.PlacementAuthorised' }] });
  });

  it('of an erased child changes nothing', () => {
    const state = { status: 'held', content: { ...placement(), decidedAt: AT, missing: [], $erased: true } } as const;
    expect(authorisationDecider.decide(authorise(placement(checked)), state as never)).toEqual({
      outcome: 'accepted',
      events: [],
    });
  });
});
