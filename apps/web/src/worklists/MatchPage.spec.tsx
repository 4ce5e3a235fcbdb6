import { describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { axe } from 'jest-axe';
import { renderPage } from '../../test/render-page.js';
import { MatchPage } from './MatchPage.js';

const open = async (ref: string) => {
  const page = renderPage(<MatchPage params={{ ref }} />, { at: `/matches/${ref}` });
  await screen.findByRole('heading', { name: 'Who it could be' });
  const [card] = within(screen.getByRole('list', { name: 'Possible children' })).getAllByRole('listitem');
  return { ...page, card: within(card as HTMLElement) };
};
const under = (card: ReturnType<typeof within>, title: string): string =>
  card.queryByRole('heading', { name: title })?.parentElement?.textContent ?? '';

describe('a child whom a report may be about', () => {
  it('agrees in what both sides record, and nothing is said of what one side does not', async () => {
    const { card, container } = await open('MER-16-0017');
    expect(under(card, 'Agrees')).not.toContain('sex');
    expect(under(card, 'Cannot be compared')).toContain('sex: not recorded in the report');
    expect(await axe(container)).toHaveNoViolations();
  });

  it('is not said to lack anything when both sides record everything', async () => {
    const { card } = await open('MER-16-0007');
    expect(under(card, 'Agrees')).toContain('sex');
    expect(card.queryByRole('heading', { name: 'Cannot be compared' })).toBeNull();
  });
});
