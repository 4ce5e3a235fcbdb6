import { useEffect, useRef, useState, type RefObject } from 'react';

/** Rows drawn or left out together. */
const size = 50;

/** Cuts a list into blocks. */
export const blocksOf = <One>(list: readonly One[]): readonly (readonly One[])[] =>
  Array.from({ length: Math.ceil(list.length / size) }, (_, at) => list.slice(at * size, (at + 1) * size));

/** How far outside the window rows are drawn already, so that a key or a turn of the wheel always finds them there. */
const margin = '1500px';

/** What scrolls the rows: the sheet's own box, or the page where the whole table fits. */
const scrollerOf = (element: HTMLElement): HTMLElement | null => {
  const sheet = element.closest<HTMLElement>('.hub-sheet');
  return sheet && getComputedStyle(sheet).overflowY !== 'visible' ? sheet : null;
};

/**
 * Whether a block of rows is near enough to be drawn. Far ones keep their height and nothing else, so that thousands of
 * rows scroll as lightly as fifty. Where nearness cannot be told, everything is drawn.
 */
export const useNear = (element: RefObject<HTMLElement | null>, first: boolean): { near: boolean; height: number } => {
  const [near, setNear] = useState(first || typeof IntersectionObserver === 'undefined');
  const height = useRef(0);
  useEffect(() => {
    const watched = element.current;
    if (!watched || typeof IntersectionObserver === 'undefined') return;
    const observer = new IntersectionObserver(
      ([entry]) => {
        if (!entry) return;
        const away = !entry.isIntersecting && !watched.contains(document.activeElement);
        if (away && entry.boundingClientRect.height > 0) height.current = entry.boundingClientRect.height;
        setNear(!away);
      },
      { root: scrollerOf(watched), rootMargin: `${margin} 0px` },
    );
    observer.observe(watched);
    return () => observer.disconnect();
  }, [element]);
  return { near, height: height.current };
};
