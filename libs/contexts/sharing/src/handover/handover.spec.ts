import { describe, expect, it } from '@jest/globals';
import { last } from '../../test/last-outcome.js';
import {
  answerBy,
  handoverDecider,
  receivedDecider,
  tellBy,
  workingDaysAfter,
  type HandoverCommand,
  type HandoverProposal,
  type HandoverReceipt,
  type ReceivedCommand,
} from '../index.js';

const AT = '2026-03-04T14:05:00.000Z';
const WHY = 'The family moved to Croydon on Monday.';

const PROPOSAL: HandoverProposal = {
  ...{ handoverId: 'HO1', childId: 'B1', toAuthority: 'E09000008', toName: 'Croydon', toKey: 'aaaa' },
  ...{ movedOn: '2026-03-02', responsibility: 'moves', gateway: 'CA_2004_S10', parts: ['assessments'] },
  ...{ restrictedToo: false, reason: WHY, proposedBy: 'morgan', proposedAt: AT },
};
const propose = (changed: Partial<HandoverProposal> = {}, restricted = false): HandoverCommand => ({
  type: 'Propose',
  proposal: { ...PROPOSAL, ...changed },
  authority: 'E09000006',
  restricted,
});
const approve = (by = 'robin'): HandoverCommand => ({ type: 'Approve', by, at: AT, position: 7 });
const send = (digest = 'd1'): HandoverCommand => ({ type: 'Send', digest, records: 3, at: AT });
const arrive = (digest = 'd1'): HandoverCommand => ({ type: 'Arrive', digest, at: AT });
const answer = (said: 'accepted' | 'refused', digest = 'd1'): HandoverCommand => ({
  ...{ type: 'Answer', digest, answer: said, at: AT },
  ...(said === 'refused' ? { reason: WHY } : {}),
});
const withdraw = (reason = WHY): HandoverCommand => ({ type: 'Withdraw', reason, by: 'morgan', at: AT });
const SENT = [propose(), approve(), send()];

describe('a handover, on the side that sends', () => {
  it.each<[string, HandoverCommand[], string[]]>([
    ['is proposed', [propose()], ['sharing.HandoverProposed']],
    ['is proposed once', [propose(), propose()], []],
    ['needs a reason that says something', [propose({ reason: 'moved' })], ['reason-missing']],
    ['does not go to ourselves', [propose({ toAuthority: 'E09000006' })], ['own-authority']],
    ['by consent needs somebody’s consent', [propose({ gateway: 'CONSENT' })], ['consent-missing']],
    [
      'by consent that was given is proposed',
      [propose({ gateway: 'CONSENT', consent: { of: 'both', givenOn: '2026-03-04' } })],
      ['sharing.HandoverProposed'],
    ],
    [
      'with consent of tomorrow is not',
      [propose({ consent: { of: 'child', givenOn: '2026-03-05' } })],
      ['in-the-future'],
    ],
    ['of a restricted record stays out', [propose({}, true)], ['record-restricted']],
    [
      'of a restricted record goes when that is said',
      [propose({ restrictedToo: true }, true)],
      ['sharing.HandoverProposed'],
    ],
    ['is approved by a second person', [propose(), approve()], ['sharing.HandoverApproved']],
    ['is not approved by who proposed it', [propose(), approve('morgan')], ['second-person']],
    ['is approved once', [propose(), approve(), approve('alex')], []],
    ['that is over is not approved', [propose(), withdraw(), approve()], ['handover-over']],
    ['is sent when it was approved', SENT, ['sharing.HandoverSent']],
    ['is not sent before', [propose(), send()], ['not-approved']],
    ['that was called off is not sent', [propose(), approve(), withdraw(), send()], ['not-approved']],
    ['is sent once', [...SENT, send()], []],
    ['is not sent as something else', [...SENT, send('d2')], ['another-package']],
    ['arrives', [...SENT, arrive()], ['sharing.HandoverArrived']],
    ['arrives once', [...SENT, arrive(), arrive()], []],
    ['does not arrive by a receipt for something else', [...SENT, arrive('d2')], ['another-package']],
    ['is accepted', [...SENT, answer('accepted')], ['sharing.HandoverAnswered']],
    ['is answered once', [...SENT, answer('refused'), answer('accepted')], []],
    ['is not answered by an answer to something else', [...SENT, answer('accepted', 'd2')], ['another-package']],
    ['is not answered before it was sent', [propose(), approve(), answer('accepted')], ['another-package']],
    ['is called off before it is answered', [...SENT, withdraw()], ['sharing.HandoverWithdrawn']],
    ['is called off with a reason', [propose(), withdraw('no')], ['reason-missing']],
    ['is not called off when it was accepted', [...SENT, answer('accepted'), withdraw()], ['already-accepted']],
    [
      'that was accepted while it was called off is accepted',
      [...SENT, withdraw(), answer('accepted')],
      ['sharing.HandoverAnswered'],
    ],
    ['that nobody proposed is not known', [approve()], ['handover-not-known']],
  ])('%s', (_words, commands, expected) => {
    expect(last(handoverDecider, commands)).toEqual(expected);
  });
});

const RECEIPT: HandoverReceipt = {
  ...{ receivedId: 'E09000006.HO1', fromAuthority: 'E09000006', fromName: 'Bromley', fromKey: 'bbbb', digest: 'd1' },
  ...{ position: 7, movedOn: '2026-03-02', responsibility: 'moves', gateway: 'CA_2004_S10', parts: [], records: 1 },
  ...{ content: '{}', receivedAt: AT },
};
const receive = (digest = 'd1'): ReceivedCommand => ({ type: 'Receive', receipt: { ...RECEIPT, digest } });
const takeOver = (childId = 'H1'): ReceivedCommand => ({
  ...{ type: 'TakeOver', receivedId: RECEIPT.receivedId, childId, records: [], takenBy: 'kim', takenAt: AT },
});
const refuseIt = (reason = WHY): ReceivedCommand => ({ type: 'Refuse', reason, by: 'kim', at: AT });
const callBack: ReceivedCommand = { type: 'CallBack', at: AT };

describe('a handover, on the side that receives', () => {
  it.each<[string, ReceivedCommand[], string[]]>([
    ['comes', [receive()], ['sharing.HandoverReceived']],
    ['comes twice and counts once', [receive(), receive()], []],
    ['that comes otherwise under the same id is refused', [receive(), receive('d2')], ['another-package']],
    ['is taken on', [receive(), takeOver()], ['sharing.HandoverTakenOver']],
    ['is taken on once', [receive(), takeOver(), takeOver()], []],
    ['is not taken on as two children', [receive(), takeOver(), takeOver('H2')], ['handover-over']],
    ['is refused', [receive(), refuseIt()], ['sharing.HandoverRefused']],
    ['is refused with a reason', [receive(), refuseIt('no')], ['reason-missing']],
    ['that was refused is not taken on', [receive(), refuseIt(), takeOver()], ['handover-over']],
    ['that was taken on is not refused', [receive(), takeOver(), refuseIt()], ['handover-over']],
    ['is called back', [receive(), callBack], ['sharing.HandoverCalledBack']],
    ['that was called back is not taken on', [receive(), callBack, takeOver()], ['handover-over']],
    ['that was taken on stays when it is called back', [receive(), takeOver(), callBack], []],
    ['that never came is not known', [takeOver()], ['handover-not-known']],
  ])('%s', (_words, commands, expected) => {
    expect(last(receivedDecider, commands)).toEqual(expected);
  });
});

describe('by when', () => {
  it.each([
    ['a Monday', '2026-03-02', '2026-03-09'],
    ['a Friday', '2026-03-06', '2026-03-13'],
    ['a Saturday', '2026-03-07', '2026-03-13'],
    ['a Sunday', '2026-03-08', '2026-03-13'],
  ])('five working days after %s', (_day, from, to) => {
    expect(workingDaysAfter(from, 5)).toBe(to);
    expect(tellBy(from)).toBe(to);
    expect(answerBy(from)).toBe(to);
  });
});
