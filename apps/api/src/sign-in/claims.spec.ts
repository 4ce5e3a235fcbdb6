import { describe, expect, it } from '@jest/globals';
import { ClientSecretPost } from 'openid-client';
import { accountOf, memberOf, personOf } from './claims.js';
import type { IssuerSettings } from './settings.js';

const SETTINGS: IssuerSettings = {
  id: 'council',
  name: 'Council account',
  issuer: 'https://login.example',
  clientId: 'hub',
  authentication: ClientSecretPost('shh'),
  scopes: 'openid',
  role: {
    claim: ['realm_access', 'roles'],
    map: [
      ['hub-lead', 'STRATEGIC_LEAD'],
      ['hub-worker', 'SOCIAL_WORKER'],
    ],
  },
  agency: { claim: ['org'], map: [['CSC', 'Children’s social care']] },
  displayName: ['name'],
  account: ['oid'],
};

const claims = (more: object = {}) => ({
  iss: 'https://login.example',
  sub: 'subject-1',
  name: 'Robin Placeholder',
  realm_access: { roles: ['offline', 'hub-worker'] },
  org: 'CSC',
  ...more,
});

const member = (more: object, settings: Partial<IssuerSettings> = {}) =>
  memberOf(claims(more), { ...SETTINGS, ...settings });

describe('who somebody is, by their claims', () => {
  it('role and agency are what the settings make of them', () => {
    expect(member({})).toEqual({
      user: {
        person: personOf(SETTINGS, 'https://login.example', 'subject-1'),
        name: 'Robin Placeholder',
        role: 'SOCIAL_WORKER',
        agency: 'Children’s social care',
      },
    });
  });

  it('team and key worker’s name are taken from the claims that the settings name, and from no others', () => {
    const more = { team: 'Atlas', case_name: 'R. Placeholder' };
    expect(member(more)).not.toMatchObject({ user: { team: 'Atlas' } });
    expect(member(more, { team: ['team'], worker: ['case_name'] })).toMatchObject({
      user: { team: 'Atlas', worker: 'R. Placeholder' },
    });
    expect(member({}, { team: ['team'], worker: ['case_name'] })).toEqual(member({}));
  });

  it('of several roles the first of the settings holds, whatever the order of the claim', () => {
    for (const roles of [
      ['hub-worker', 'hub-lead'],
      ['hub-lead', 'hub-worker'],
    ]) {
      expect(member({ realm_access: { roles } })).toMatchObject({ user: { role: 'STRATEGIC_LEAD' } });
    }
  });

  it('one role may come as a text instead of a list', () => {
    expect(member({ realm_access: { roles: 'hub-lead' } })).toMatchObject({ user: { role: 'STRATEGIC_LEAD' } });
  });

  it.each([
    ['there is no such claim', { realm_access: undefined }],
    ['the claim holds nothing', { realm_access: { roles: [] } }],
    ['the value is only like one that is meant', { realm_access: { roles: ['HUB-LEAD', 'hub-lead ', 'hub-leader'] } }],
    ['the value is no text', { realm_access: { roles: [true, 1, null, { value: 'hub-lead' }] } }],
    ['the path leads through a list', { realm_access: [{ roles: ['hub-lead'] }] }],
    ['the claim is called like something every object has', { realm_access: { constructor: ['hub-lead'] } }],
    ['the role stands at the end of another path', { roles: ['hub-lead'], realm_access: {} }],
  ])('there is no role when %s', (_why, more) => {
    expect(member(more)).toEqual({ lacking: 'role' });
  });

  it('no agency, or one that the settings do not know, is none', () => {
    expect(member({ org: undefined })).toEqual({ lacking: 'agency' });
    expect(member({ org: 'csc' })).toEqual({ lacking: 'agency' });
    expect(member({ org: undefined }, { agency: 'Metropolitan Police' })).toMatchObject({
      user: { agency: 'Metropolitan Police' },
    });
  });

  it('groups that the provider left out are told from groups that are none', () => {
    const more = { realm_access: undefined, _claim_names: { realm_access: 'src1' } };
    expect(member(more)).toEqual({ lacking: 'groups' });
    expect(member({ realm_access: undefined, _claim_names: { other: 'src1' } })).toEqual({ lacking: 'role' });
  });

  it('without a name the page shows the role', () => {
    expect(member({ name: undefined })).toMatchObject({ user: { name: 'Social worker' } });
  });

  it('the id is made of issuer and subject, and of nothing else', () => {
    const ids = [
      personOf(SETTINGS, 'https://a.example', 'x'),
      personOf(SETTINGS, 'https://b.example', 'x'),
      personOf(SETTINGS, 'https://a.example', 'y'),
      personOf(SETTINGS, 'https://a.example","x', ''),
    ];
    expect(new Set(ids)).toHaveProperty('size', 4);
    expect(member({ name: 'Another', email: 'a@b.example', org: 'CSC' })).toMatchObject({
      user: { person: personOf(SETTINGS, 'https://login.example', 'subject-1') },
    });
  });

  it('the account is the claim that is named, or else the subject', () => {
    expect(accountOf(claims({ oid: 'directory-1' }), SETTINGS)).toBe('directory-1');
    expect(accountOf(claims(), SETTINGS)).toBe('subject-1');
  });
});
