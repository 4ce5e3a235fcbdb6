import { BoroughStory } from '@hub/testing';
import { quarter } from '@hub/kernel';
import { casebookOf, rowsAfter } from '@hub/casebook';
import { allFigures } from '../src/index.js';

/**
 * A borough of nine children in 2016-17 Q3 (1 October to 31 December 2016), as known on 1 February 2017. Every figure
 * of it was worked out on paper from these records and the indicator definitions.
 */
const borough = new BoroughStory()
  // Anna, 14, in need: CSE open, all four safeguards; back on 6 October and interviewed exactly 72 hours later.
  .child('ANNA')
  .status('ANNA', 'CIN', '2016-01-01')
  .assessment('an1', 'ANNA', 'cse', '2016-11-10T10:00', 'red', { multiAgency: true })
  .plan('pl1', 'ANNA', '2016-11-12')
  .keyWorker('ANNA', '2016-01-01')
  .review('MASE', '2016-12-01', 'ANNA')
  .report('a1', 'ANNA', '2016-10-05T20:00', {
    reported: '2016-10-05T21:00',
    told: '2016-10-05T23:30',
    missingFromType: 'home',
  })
  .found('a1', '2016-10-06T08:00', { told: '2016-10-06T09:00' })
  .interview('in1', 'ANNA', ['a1'], {
    offered: '2016-10-06T12:00',
    response: 'accepted',
    completed: '2016-10-09T08:00',
  })
  // Ben, 15 and then 16, looked after: three episodes, one over the end of summer time, one still open at the end.
  .child('BEN', { dob: '2000-10-20', sex: '1' })
  .status('BEN', 'CPP', '2016-02-01', '2016-05-01')
  .status('BEN', 'CLA', '2016-05-01')
  .report('b1', 'BEN', '2016-10-10T22:00', {
    reported: '2016-10-10T23:00',
    told: '2016-10-11T00:30',
    missingFromType: 'foster',
  })
  .found('b1', '2016-10-11T06:00')
  .interview('in2', 'BEN', ['b1'], {
    offered: '2016-10-11T10:00',
    response: 'declined_by_child',
    providerType: 'commissioned_independent',
  })
  .report('b2', 'BEN', '2016-10-29T12:00')
  .found('b2', '2016-10-29T20:00', { told: '2016-10-29T21:00' })
  .interview('in3', 'BEN', ['b2'], { completed: '2016-11-01T19:00' })
  .report('b3', 'BEN', '2016-12-20T20:00', { category: 'absent', told: '2016-12-22T09:00' })
  .report('b4', 'BEN', '2016-12-20T23:00', {
    reported: '2016-12-20T23:30',
    told: '2016-12-20T23:45',
    missingFromType: 'foster',
  })
  .found('b4', '2017-01-03T10:00', { told: '2017-01-03T11:00' })
  .assessment('an2', 'BEN', 'gangs', '2016-12-01T10:00', 'amber', { gangLink: 'affiliated', multiAgency: true })
  .keyWorker('BEN', '2016-06-01', '2016-12-31')
  .review('MAP', '2016-11-30', 'BEN')
  // Cara is 18 on the last day of the period.
  .child('CARA', { dob: '1998-12-31' })
  .status('CARA', 'EARLY_HELP', '2016-01-01')
  .assessment('an3', 'CARA', 'cse', '2016-10-15T10:00', 'red')
  .referral('re1', 'CARA', '2016-10-20', { outcome: 's47', outcomeAt: '2016-10-25' })
  .report('c1', 'CARA', '2016-12-30T22:00', { told: '2016-12-30T22:30', missingFromType: 'home' })
  .found('c1', '2016-12-31T06:00', { told: '2016-12-31T07:00' })
  // Dan: assessed on the last day, and closed by a panel on the same day; in need until the period began.
  .child('DAN')
  .status('DAN', 'CIN', '2016-03-01', '2016-10-01')
  .status('DAN', 'CPP', '2016-12-31')
  .assessment('an4', 'DAN', 'trafficking', '2016-12-31T23:59', 'amber')
  .review('MASE', '2016-12-31', 'DAN', { decision: 'close', strands: ['trafficking'] })
  // Eve is another authority's child.
  .child('EVE', { responsibleLa: 'E09000008', sex: '9' })
  .status('EVE', 'CIN', '2016-01-01')
  .assessment('an5', 'EVE', 'cse', '2016-10-15T10:00', 'red')
  .report('e1', 'EVE', '2016-11-01T10:00', { told: '2016-11-01T11:00', missingFromType: 'school' })
  .found('e1', '2016-11-01T20:00', { told: '2016-11-01T20:30' })
  .interview('in4', 'EVE', ['e1'], { response: 'no_response' })
  // Fay, 8, back on 2 October, which is 90 days before the last day: the missing strand is just open.
  .child('FAY', { dob: '2008-01-01' })
  .report('f1', 'FAY', '2016-09-29T12:00', { told: '2016-09-29T13:00' })
  .found('f1', '2016-10-02T12:00')
  // Gus, looked after and in need at once: only absent; referred twice.
  .child('GUS', { sex: '1' })
  .status('GUS', 'CIN', '2016-01-01')
  .status('GUS', 'CLA', '2016-01-01')
  .report('g1', 'GUS', '2016-11-15T12:00', { category: 'absent' })
  .referral('re2', 'GUS', '2016-11-01', { outcome: 'accepted', outcomeAt: '2017-01-20' })
  .referral('re3', 'GUS', '2016-12-15')
  // Hal, 6, with a protection plan: gangs, all four safeguards; interviewed before coming back.
  .child('HAL', { dob: '2010-06-15', sex: '1' })
  .status('HAL', 'CPP', '2015-01-01')
  .assessment('an6', 'HAL', 'gangs', '2016-06-01T10:00', 'amber', { gangLink: 'at_risk', multiAgency: true })
  .assessment('an7', 'HAL', 'gangs', '2016-09-01T10:00', 'green')
  .review('MASE', '2016-10-05', 'HAL', { strands: ['gangs'], ragAfter: 'red' })
  .review('MAP', '2016-12-31', 'HAL')
  .plan('pl2', 'HAL', '2016-06-01', '2017-01-01')
  .keyWorker('HAL', '2016-12-31')
  .report('h1', 'HAL', '2016-12-29T10:00', { told: '2016-12-29T12:00', missingFromType: 'home' })
  .found('h1', '2016-12-29T18:00', { told: '2016-12-30T09:00' })
  .interview('in5', 'HAL', ['h1'], { offered: '2016-12-29T12:00', response: 'accepted', completed: '2016-12-29T15:00' })
  // Ivy: gangs since May, with no link recorded.
  .child('IVY')
  .assessment('an8', 'IVY', 'gangs', '2016-05-01T10:00', 'green')
  // The panels.
  .meeting('2016-10-05', true)
  .meeting('2016-11-02', true)
  .meeting('2016-12-07', false)
  .meeting('2016-12-31')
  .meeting('2016-11-30', true, 'MAP')
  .challenge('ch1', '2016-10-05', { answeredAt: '2017-01-15' })
  .challenge('ch2', '2016-10-05', { childId: 'GUS' })
  .challenge('ch3', '2016-11-02', { childId: 'EVE', answeredAt: '2016-11-03' })
  .challenge('ch4', '2016-12-31')
  .challenge('ch5', '2016-11-30', { panel: 'MAP' })
  .challenge('ch6', '2016-11-02', { childId: 'ZOE' })
  .action('ac1', '2016-10-31', { completedAt: '2016-10-31' })
  .action('ac2', '2016-11-30', { completedAt: '2016-12-01', childId: 'GUS' })
  .action('ac3', '2016-12-31')
  .action('ac4', '2016-12-15', { cancelledAt: '2016-12-15' })
  .action('ac5', '2016-12-15', { cancelledAt: '2016-12-16' })
  .action('ac6', '2017-01-01', { completedAt: '2016-12-20' })
  .action('ac7', '2016-11-30', { panel: 'MAP', completedAt: '2016-11-20' })
  .action('ac8', '2016-11-30', { childId: 'EVE', completedAt: '2016-11-20' });

export const KNOWN_AT = '2017-02-01T12:00:00.000Z';
/** What was told of the golden borough, event by event. */
export const goldenEvents = borough.events;
export const casebook = casebookOf(rowsAfter(goldenEvents), 'E09000006');
export const goldenFigures = allFigures(casebook, quarter(2016, 3), KNOWN_AT);
