import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe } from 'jest-axe';
import type { SignInServices } from '../api/rest.js';
import { SignIn } from './SignIn.js';

const { fetch: realFetch } = globalThis;
const sam = {
  id: 'sam-sample',
  name: 'Sam Sample, MASE chair',
  role: 'MASE_CHAIR',
  roleName: 'MASE chair',
  agency: 'CSC',
};

interface Hub extends Partial<SignInServices> {
  readonly users?: readonly object[];
}

const hub = ({ services = [], refusal = null, users }: Hub): typeof fetch =>
  (async (input, init) => {
    const body = input === '/sign-in/services' ? { services, refusal, developmentUsers: users !== undefined } : users;
    if (init?.method === 'POST') return { ok: true, status: 200, json: () => Promise.resolve({}) };
    return { ok: body !== undefined, status: body === undefined ? 404 : 200, json: () => Promise.resolve(body) };
  }) as typeof fetch;

const council = { id: 'council', name: 'Council account' };
const police = { id: 'police', name: 'Police account' };

const open = (at = '/children/B0000001/record/report?from=%2Fsheet', wasSignedOut = false) => {
  window.history.replaceState(null, '', at);
  const onChosen = jest.fn<() => void>();
  return { ...render(<SignIn wasSignedOut={wasSignedOut} onChosen={onChosen} />), onChosen };
};

beforeEach(() => {
  globalThis.fetch = hub({});
});
afterEach(() => {
  globalThis.fetch = realFetch;
});

describe('somebody who is not signed in', () => {
  it('finds each sign-in service, with the way back to the page they are on', async () => {
    globalThis.fetch = hub({ services: [council, police] });
    const { container } = open();
    const links = await screen.findAllByRole('link', { name: /^Sign in with/ });
    expect(links.map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
      [
        'Sign in with Council account',
        '/sign-in/start/council?to=%2Fchildren%2FB0000001%2Frecord%2Freport%3Ffrom%3D%252Fsheet',
      ],
      [
        'Sign in with Police account',
        '/sign-in/start/police?to=%2Fchildren%2FB0000001%2Frecord%2Freport%3Ffrom%3D%252Fsheet',
      ],
    ]);
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Sign in');
    expect(screen.queryByText(/development/)).toBeNull();
    expect(await axe(container)).toHaveNoViolations();
  });

  it('is told why they were not let in, and whom to ring', async () => {
    globalThis.fetch = hub({ services: [council], refusal: 'You have no role in this hub. Ring the desk.' });
    open();
    expect(await screen.findByRole('alert')).toHaveTextContent('You are not signed in');
    expect(screen.getByRole('alert')).toHaveTextContent('You have no role in this hub. Ring the desk.');
  });

  it('is told that what they typed is kept when their session ran out', async () => {
    globalThis.fetch = hub({ services: [council] });
    open('/sheet', true);
    expect(await screen.findByText(/What you were typing is kept/)).toBeVisible();
  });

  it('chooses a development user where there are no services, as ever', async () => {
    globalThis.fetch = hub({ users: [sam] });
    const { onChosen } = open();
    expect(await screen.findByRole('heading', { name: 'Choose a development user', level: 1 })).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: /^MASE chair/ }));
    expect(onChosen).toHaveBeenCalledTimes(1);
  });

  it('has both where the hub offers both', async () => {
    globalThis.fetch = hub({ services: [council], users: [sam] });
    open();
    expect(await screen.findByRole('heading', { name: 'Or choose a development user', level: 2 })).toBeVisible();
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Sign in');
  });

  it('is told when there is no way in at all', async () => {
    open();
    expect(await screen.findByText(/There is no way to sign in/)).toBeVisible();
  });

  it('can try again when the hub cannot be reached', async () => {
    globalThis.fetch = () => Promise.reject(new TypeError('Failed to fetch'));
    open();
    const again = await screen.findByRole('button', { name: 'Try again' });
    globalThis.fetch = hub({ services: [council] });
    await userEvent.click(again);
    expect(await screen.findByRole('link', { name: 'Sign in with Council account' })).toBeVisible();
  });
});
