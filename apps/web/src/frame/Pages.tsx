import { useState } from 'react';
import { DoorCount } from '../between/DoorCount.js';
import { Menu } from '../parts/Menu.js';
import { splitDoors, type Door } from './doors.js';
import { Link, useRouter } from './router.js';

/** The pages of a role: those of every day side by side, the others under "More"; on a small screen all in one list. */
export const Pages = ({ doors }: { doors: readonly Door[] }) => {
  const { path } = useRouter();
  const [open, setOpen] = useState(false);
  const { first, more } = splitDoors(doors);
  const isHere = ({ to }: Door) => path === to || path.startsWith(`${to}/`);
  const here = more.find(isHere);
  const link = (door: Door) => (
    <li key={door.door}>
      <Link to={door.to} aria-current={isHere(door) ? 'page' : undefined} onClick={() => setOpen(false)}>
        {door.label}
        {door.door === 'agency' && <DoorCount />}
      </Link>
    </li>
  );
  return (
    <nav aria-label="Pages">
      <button
        type="button"
        className="hub-nav__toggle"
        aria-expanded={open}
        aria-controls="hub-pages"
        onClick={() => setOpen(!open)}
      >
        Menu
      </button>
      <ul id="hub-pages" className={open ? 'hub-nav__list hub-nav__list--open' : 'hub-nav__list'}>
        {first.map(link)}
        {more.length > 0 && (
          <li className={here ? 'hub-nav__more is-here' : 'hub-nav__more'}>
            <Menu key={path} label={here ? `More: ${here.label}` : 'More'}>
              <ul className="hub-nav__under">{more.map(link)}</ul>
            </Menu>
          </li>
        )}
      </ul>
    </nav>
  );
};
