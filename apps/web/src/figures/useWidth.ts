import { useEffect, useRef, useState, type RefObject } from 'react';

/** The width in pixels of an element, as it changes. `initial` until it has been measured. */
export const useWidth = (initial: number): [RefObject<HTMLDivElement | null>, number] => {
  const element = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(initial);
  useEffect(() => {
    const found = element.current;
    if (!found || typeof ResizeObserver === 'undefined') return;
    const observer = new ResizeObserver(([entry]) => {
      if (entry) setWidth(Math.max(240, Math.round(entry.contentRect.width)));
    });
    observer.observe(found);
    return () => observer.disconnect();
  }, []);
  return [element, width];
};
