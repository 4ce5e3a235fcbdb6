import { describe, expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import { axe } from 'jest-axe';
import { renderPage } from '../../test/render-page.js';
import { World } from '../../test/world/world.js';
import { SearchPage } from './SearchPage.js';

const search = (at = '/search', world = new World(12)) => renderPage(<SearchPage params={{}} />, { at, world });

class Full extends World {
  override root(): Record<string, unknown> {
    const hit = {
      surname: 'Example',
      forename: 'Robin',
      dob: '2010-02-28',
      age: 15,
      badges: ['CLA'],
      atRisk: true,
      access: 'OPEN',
    };
    return {
      ...super.root(),
      searchChildren: () => Array.from({ length: 50 }, (_, index) => ({ ...hit, id: `B${index}` })),
    };
  }
}

describe('finding a child', () => {
  it('begins in the field, and puts what was typed into the address', async () => {
    const { user, world, container } = search();
    expect(screen.getByRole('searchbox')).toHaveFocus();
    const child = world.children[0];
    await user.keyboard(`${child?.surname}{Enter}`);
    expect(window.location.search).toContain('text=');
    const links = await screen.findAllByRole('link', { name: new RegExp(`^${child?.surname}, `) });
    expect(links[0]).toHaveAttribute('href', expect.stringMatching(/^\/children\/B/));
    expect(await axe(container)).toHaveNoViolations();
  });

  it('asks for more than one letter', () => {
    const { line } = search('/search?text=a');
    expect(screen.getByText(/One letter finds too many/)).toBeInTheDocument();
    expect(line.asked).not.toContain('FindChildrenQuery');
  });

  it('says what to do when nobody is found, in the past too', async () => {
    search('/search?text=zzzz&known=2016-10-01');
    expect(await screen.findByText(/No child was found for “zzzz” as known on 1 October 2016/)).toBeInTheDocument();
    expect(screen.getByText(/The child may have become known later/)).toBeInTheDocument();
  });

  it('says that there may be more when the list is full', async () => {
    search('/search?text=example', new Full(2));
    expect(await screen.findByText(/50 children or more fit “example”/)).toBeInTheDocument();
  });
});
