import { describe, expect, it } from '@jest/globals';
import { KNOWN_AT, goldenFigures } from '../test/golden-borough.js';
import { toJson, type FigureJson } from './index.js';

const json = toJson(goldenFigures);
const figure = (id: string): FigureJson => json[id] as FigureJson;
const headline = (id: string): unknown[] => {
  const { numerator, denominator, value, percentage } = figure(id);
  return [numerator, denominator, value, percentage];
};
const display = (id: string): string | undefined => goldenFigures.find((one) => one.id === id)?.display;
const third = (100 * 1) / 3;

describe('the golden borough, 2016-17 Q3 as known on 1 February 2017', () => {
  it('8a: Anna, Ben, Fay, Hal and Ivy are at risk at the end; Cara and Dan were in the period', () => {
    expect(headline('8a')).toEqual([5, null, 5, null]);
    expect(figure('8a').parts).toEqual({ atRisk: 5, everAtRisk: 7 });
    expect(display('8a')).toBe('5 children');
  });

  it('8b: three referrals of Cara and Gus; Gus is one of two looked-after children', () => {
    expect(headline('8b')).toEqual([3, 5, 3, 20]);
    expect(figure('8b').parts).toEqual({
      referrals: 3,
      childrenReferred: 2,
      childrenReferredCIN: 0,
      childrenReferredCPP: 0,
      childrenReferredCLA: 1,
      childrenReferredAllThree: 1,
      childrenReferredNone: 1,
      childrenCIN: 1,
      childrenCPP: 2,
      childrenCLA: 2,
      childrenAllThree: 5,
      percentageCIN: 0,
      percentageCPP: 0,
      percentageCLA: 50,
      percentageAllThree: 20,
    });
    expect(display('8b')).toBe('3 referrals of 2 children; 20.0 % of those with CIN, CPP or CLA (1 of 5)');
  });

  it('8c: one accepted after the period, one section 47, one pending', () => {
    expect(headline('8c')).toEqual([2, 3, 200 / 3, 200 / 3]);
    expect(figure('8c').parts).toEqual({
      referrals: 3,
      decided: 2,
      accepted: 1,
      notAccepted: 0,
      stepDownEarlyHelp: 0,
      s47: 1,
      nrm: 0,
      deferred: 0,
      transferred: 0,
      pending: 1,
      percentageAccepted: third,
      percentageNotAccepted: 0,
      percentageStepDownEarlyHelp: 0,
      percentageS47: third,
      percentageNrm: 0,
      percentageDeferred: 0,
      percentageTransferred: 0,
      percentagePending: third,
    });
  });

  it('8d: two meetings held, one with a challenge; three challenges, one answered; four actions due, one in time', () => {
    expect(headline('8d')).toEqual([1, 2, 50, 50]);
    expect(figure('8d').parts).toEqual({
      meetingsHeld: 2,
      meetingsWithChallenge: 1,
      percentageMeetingsWithChallenge: 50,
      meetingsNotHeld: 1,
      meetingsNotRecorded: 1,
      challenges: 3,
      challengesAnswered: 1,
      challengesUnanswered: 2,
      percentageChallengesAnswered: third,
      actionsDue: 4,
      actionsCompletedInTime: 1,
      percentageActionsCompletedInTime: 25,
    });
  });

  it('8e: six required returns, Anna and Ben interviewed within 72 hours once each', () => {
    expect(headline('8e')).toEqual([2, 6, 200 / 6, 200 / 6]);
    expect(figure('8e').parts).toEqual({
      returns: 6,
      pending: 0,
      required: 6,
      inTime: 2,
      percentageOfRequired: 200 / 6,
      offered: 4,
      inTimeOfOffered: 2,
      percentageOfOffered: 50,
      accepted: 2,
      inTimeOfAccepted: 2,
      percentageOfAccepted: 100,
      completed: 2,
      inTimeOfCompleted: 2,
      percentageOfCompleted: 100,
      beforeReturn: 1,
      childrenRequired: 5,
      childrenReceived: 1,
      percentageOfChildren: 20,
      hostedReturns: 1,
      hostedInTime: 0,
      hostedChildren: 1,
    });
    expect(figure('8e')).toMatchObject({ target: 80, meets: false, hosted: 1 });
    expect(display('8e')).toBe('33.3 % (2 of 6 returns)');
  });

  it('8f: Anna and Hal, of Anna, Dan and Hal', () => {
    expect(headline('8f')).toEqual([2, 3, 200 / 3, 200 / 3]);
    expect(figure('8f').parts).toEqual({
      childrenMissing: 2,
      childrenInNeed: 3,
      percentageMissing: 200 / 3,
      episodes: 2,
    });
  });

  it('8g: Hal at risk by the last link given, Ben affiliated, Ivy not recorded', () => {
    expect(headline('8g')).toEqual([3, null, 3, null]);
    expect(figure('8g').parts).toEqual({ gangs: 3, atRisk: 1, affiliated: 1, notRecorded: 1 });
  });

  it('8h: Anna, one of five children with CIN, CPP or CLA', () => {
    expect(headline('8h')).toEqual([1, 5, 1, 20]);
    expect(figure('8h').parts).toEqual({
      cse: 1,
      cseInCohort: 1,
      cseOutsideCohort: 0,
      cohort: 5,
      percentageOfCohort: 20,
    });
  });

  it('8i: Anna and Hal have all four; Ben has only the assessment', () => {
    expect(headline('8i')).toEqual([2, 5, 40, 40]);
    expect(figure('8i').parts).toEqual({
      atRisk: 5,
      allFour: 2,
      assessment: 3,
      safetyPlan: 2,
      keyWorker: 2,
      review: 2,
      percentageAllFour: 40,
      percentageAssessment: 60,
      percentageSafetyPlan: 40,
      percentageKeyWorker: 40,
      percentageReview: 40,
    });
    expect(figure('8i')).toMatchObject({ target: 100, meets: false });
  });

  it('T1: five of seven reports told the same day; Ben once on the day after, once never', () => {
    expect(headline('T1')).toEqual([5, 7, 500 / 7, 500 / 7]);
    expect(figure('T1').parts).toEqual({
      reports: 7,
      sameDay: 5,
      anotherDay: 1,
      notTold: 1,
      percentageSameDay: 500 / 7,
      hostedReports: 1,
      hostedChildren: 1,
    });
  });

  it('T2: three of six found reports told the same day', () => {
    expect(headline('T2')).toEqual([3, 6, 50, 50]);
    expect(figure('T2').parts).toEqual({
      foundReports: 6,
      sameDay: 3,
      anotherDay: 1,
      notTold: 2,
      percentageSameDay: 50,
      hostedReports: 1,
      hostedChildren: 1,
    });
  });

  it('T3: 0.25 to 2.5 hours to notice of missing, 0.5 to 15 of return', () => {
    expect(headline('T3')).toEqual([null, null, 1.25, null]);
    expect(figure('T3').parts).toEqual({
      missingNotices: 6,
      missingMedianHours: 1.25,
      missingP90Hours: 2.25,
      returnedNotices: 4,
      returnedMedianHours: 1,
      returnedP90Hours: 10.8,
      hostedChildren: 1,
    });
    expect(display('T3')).toBe('1.3 h (median of 6)');
  });

  it('T4: two of four returns that we were told of; two never told', () => {
    expect(headline('T4')).toEqual([2, 4, 50, 50]);
    expect(figure('T4').parts).toEqual({
      returns: 6,
      neverTold: 2,
      pending: 0,
      required: 4,
      inTime: 2,
      percentageInTime: 50,
      hostedReturns: 1,
      hostedChildren: 1,
    });
  });

  it('R1: Ben went missing three times since 3 October', () => {
    expect(headline('R1')).toEqual([1, null, 1, null]);
    expect(figure('R1').parts).toEqual({ twoOrMore: 1, threeOrMore: 1, windowDays: 90, hostedChildren: 0 });
  });

  it('R2: seven missing episodes of five children, one absent', () => {
    expect(headline('R2')).toEqual([7, null, 7, null]);
    expect(figure('R2').parts).toEqual({
      episodes: 7,
      children: 5,
      absentEpisodes: 1,
      absentChildren: 1,
      missingFromHome: 3,
      missingFromFoster: 2,
      missingFromChildrensHome: 0,
      missingFromSemiIndependent: 0,
      missingFromHospital: 0,
      missingFromSchool: 1,
      missingFromOther: 0,
      missingFromNotRecorded: 1,
      childrenMissingFromHome: 3,
      childrenMissingFromFoster: 1,
      childrenMissingFromChildrensHome: 0,
      childrenMissingFromSemiIndependent: 0,
      childrenMissingFromHospital: 0,
      childrenMissingFromSchool: 1,
      childrenMissingFromOther: 0,
      childrenMissingFromNotRecorded: 1,
      statusCLA: 3,
      statusCPP: 1,
      statusCIN: 2,
      statusEarlyHelp: 1,
      statusNone: 0,
      childrenStatusCLA: 1,
      childrenStatusCPP: 1,
      childrenStatusCIN: 2,
      childrenStatusEarlyHelp: 1,
      childrenStatusNone: 0,
      age0To4: 0,
      age5To9: 1,
      age10To15: 3,
      age16To17: 3,
      childrenAge0To4: 0,
      childrenAge5To9: 1,
      childrenAge10To15: 3,
      childrenAge16To17: 2,
      sexMale: 4,
      sexFemale: 2,
      sexNotRecorded: 1,
      childrenSexMale: 2,
      childrenSexFemale: 2,
      childrenSexNotRecorded: 1,
      hostedEpisodes: 1,
      hostedChildren: 1,
    });
  });

  it('R3: Ben is missing at the end', () => {
    expect(headline('R3')).toEqual([1, null, 1, null]);
    expect(figure('R3').parts).toEqual({ episodes: 1, children: 1, hostedEpisodes: 0, hostedChildren: 0 });
  });

  it('C1: of Ben and Gus, Ben was missing three times, and was offered an independent interview', () => {
    expect(headline('C1')).toEqual([1, 2, 50, 50]);
    expect(figure('C1').parts).toEqual({
      childrenLookedAfter: 2,
      childrenMissing: 1,
      percentageMissing: 50,
      episodes: 3,
      childrenOfferedIndependent: 1,
      percentageOfferedIndependent: 100,
    });
  });

  it('S1: Anna CSE and missing, Ben and Hal missing and gangs, Fay missing, Ivy gangs', () => {
    expect(headline('S1')).toEqual([5, null, 5, null]);
    expect(figure('S1').parts).toEqual({
      atRisk: 5,
      cse: 0,
      missing: 1,
      trafficking: 0,
      gangs: 1,
      'cse+missing': 1,
      'cse+trafficking': 0,
      'missing+trafficking': 0,
      'cse+gangs': 0,
      'missing+gangs': 2,
      'trafficking+gangs': 0,
      'cse+missing+trafficking': 0,
      'cse+missing+gangs': 0,
      'cse+trafficking+gangs': 0,
      'missing+trafficking+gangs': 0,
      'cse+missing+trafficking+gangs': 0,
    });
  });

  it('every figure names its period, its moment of knowledge and its end', () => {
    for (const one of Object.values(json)) {
      expect(one).toMatchObject({
        period: { id: '2016-17Q3', start: '2016-10-01', end: '2017-01-01' },
        knownAt: KNOWN_AT,
        end: '2017-01-01T00:00:00.000Z',
        running: false,
        assumedTimes: 0,
        note: null,
      });
    }
  });
});
