import { useEffect, useRef } from 'react';

const offKey = 'hub-shortcuts-off';

/** Whether single keys do something. A reader whose voice or hand types by accident can turn them off. */
export const shortcutsOn = (): boolean => localStorage.getItem(offKey) === null;

/** Turns the single keys on or off, for this browser. */
export const setShortcuts = (on: boolean): void => {
  if (on) localStorage.removeItem(offKey);
  else localStorage.setItem(offKey, 'off');
};

const types = (element: EventTarget | null): boolean =>
  element instanceof HTMLElement &&
  (element.isContentEditable ||
    /^(INPUT|TEXTAREA|SELECT)$/.test(element.tagName) ||
    Boolean(element.closest('dialog')));

/**
 * Calls a handler when its key is pressed and nobody is typing. A handler that answers false leaves the key to the
 * browser. Escape is heard everywhere.
 */
export const useShortcuts = (
  handlers: Readonly<Record<string, (event: KeyboardEvent) => boolean | undefined>>,
): void => {
  const latest = useRef(handlers);
  useEffect(() => {
    latest.current = handlers;
  });
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const handler = latest.current[event.key];
      if (!handler || event.defaultPrevented || event.metaKey || event.ctrlKey || event.altKey) return;
      if (event.key !== 'Escape' && (types(event.target) || !shortcutsOn())) return;
      if (handler(event) !== false) event.preventDefault();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
};
