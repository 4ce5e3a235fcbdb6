import { describe, expect, it } from '@jest/globals';
import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { comingPage, type Page } from './coming.js';

const Board: Page = ({ params }) => <p>Board {params['id']}</p>;

describe('a page whose code is fetched', () => {
  it('is shown as soon as it has come, and at once the next time', async () => {
    let deliver: (page: Page) => void = () => undefined;
    let asked = 0;
    const board = comingPage(() => {
      asked += 1;
      return new Promise((resolve) => {
        deliver = resolve;
      });
    });
    board.fetch();
    const first = render(<board.Shown params={{ id: '1' }} />);
    expect(screen.getByText('Loading…')).toBeInTheDocument();
    await act(async () => deliver(Board));
    expect(screen.getByText('Board 1')).toBeInTheDocument();
    first.unmount();
    render(<board.Shown params={{ id: '2' }} />);
    expect(screen.getByText('Board 2')).toBeInTheDocument();
    expect(asked).toBe(1);
  });

  it('says that it could not be fetched, and comes when it is asked for again', async () => {
    let reachable = false;
    const board = comingPage(() => (reachable ? Promise.resolve(Board) : Promise.reject(new Error('no network'))));
    render(<board.Shown params={{ id: '3' }} />);
    expect(await screen.findByRole('alert')).toHaveTextContent('The hub cannot be reached.');
    reachable = true;
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByText('Board 3')).toBeInTheDocument();
  });
});
