import { describe, expect, it } from '@jest/globals';
import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Link, matchPath, RouterProvider, useRouter } from './router.js';

const Here = () => {
  const { path, query } = useRouter();
  return <p>{`${path} ${query.get('q') ?? ''}`}</p>;
};
const open = (address: string, to: string) => {
  window.history.replaceState(null, '', address);
  render(
    <RouterProvider>
      <Link to={to}>Go</Link>
      <Here />
    </RouterProvider>,
  );
};

describe('a link', () => {
  it('goes there without a reload, and Back comes back', async () => {
    open('/sheet', '/children/B1?q=x');
    await userEvent.click(screen.getByText('Go'));
    expect(screen.getByText('/children/B1 x')).toBeInTheDocument();
    await act(async () => {
      const came = new Promise((resolve) => window.addEventListener('popstate', resolve, { once: true }));
      window.history.back();
      await came;
    });
    expect(screen.getByText('/sheet')).toBeInTheDocument();
  });

  it('takes the moment of knowledge along', () => {
    open('/sheet?known=2016-10-03T14:30', '/missing?q=a,b');
    expect(screen.getByText('Go')).toHaveAttribute('href', '/missing?q=a,b&known=2016-10-03T14:30');
  });

  it('may lead to another moment, or back to now', () => {
    open('/sheet?known=2016-10-03', '/sheet?known=');
    expect(screen.getByText('Go')).toHaveAttribute('href', '/sheet');
  });
});

describe('a path', () => {
  it.each([
    ['/children/:id', '/children/B%2F1', { id: 'B/1' }],
    ['/children/:id', '/children/B1/', { id: 'B1' }],
    ['/children/:id', '/children', undefined],
    ['/children/:id/record/:form', '/children/B1/record/return', { id: 'B1', form: 'return' }],
    ['/sheet', '/sheets', undefined],
  ])('%s of %s is %o', (pattern, path, params) => expect(matchPath(pattern, path)).toEqual(params));
});
