import { createContext, useCallback, useContext, useEffect, useMemo, useRef, useState, type ReactNode } from 'react';

interface Announcer {
  /** Says one sentence through the polite status line. */
  say(message: string): void;
  /** A sentence for the next page: what was just recorded. */
  leave(message: string): void;
  /** The sentence that was left for the page that comes. It stays until that page stands. */
  left(): string | undefined;
  /** The page stands: the sentence is not for the next one too. */
  arrived(): void;
}

const AnnouncerContext = createContext<Announcer | undefined>(undefined);

/** Holds the one `role="status"` line of the page. */
export const AnnouncerProvider = ({ children }: { children: ReactNode }) => {
  const [message, setMessage] = useState('');
  const left = useRef<string | undefined>(undefined);
  const say = useCallback((next: string) => {
    setMessage((now) => (now === next ? `${next}\u00a0` : next));
  }, []);
  const announcer = useMemo<Announcer>(
    () => ({
      say,
      leave: (next) => {
        left.current = next;
      },
      left: () => left.current,
      arrived: () => {
        left.current = undefined;
      },
    }),
    [say],
  );
  return (
    <AnnouncerContext value={announcer}>
      {children}
      <p role="status" className="govuk-visually-hidden">
        {message}
      </p>
    </AnnouncerContext>
  );
};

/** The status line, and the sentence left for the next page. */
export const useAnnouncer = (): Announcer => {
  const announcer = useContext(AnnouncerContext);
  if (!announcer) throw new Error('useAnnouncer needs an AnnouncerProvider above it');
  return announcer;
};

/**
 * The sentence that was left for this page, said once the page stands. A page that is drawn several times before it does,
 * because a part of it is still on its way, has it all the same.
 */
export const useLeft = (): string | undefined => {
  const { left, arrived, say } = useAnnouncer();
  const [sentence] = useState(left);
  useEffect(() => {
    arrived();
    if (sentence) say(sentence);
  }, [arrived, say, sentence]);
  return sentence;
};

const ServiceName = createContext('Children at risk hub');
export const ServiceNameProvider = ServiceName;

let firstPage = true;

/** The one heading of a page. Names the browser's tab, and takes the focus when the reader came from another page. */
export const PageTitle = ({
  children,
  tab,
  className = 'govuk-heading-l',
}: {
  children: ReactNode;
  /** The name of the tab, when the heading is more than text. */
  tab?: string;
  className?: string;
}) => {
  const service = useContext(ServiceName);
  const heading = useRef<HTMLHeadingElement>(null);
  const title = tab ?? (typeof children === 'string' ? children : '');
  useEffect(() => {
    document.title = `${title} – ${service}`;
  }, [title, service]);
  useEffect(() => {
    if (!firstPage) heading.current?.focus({ preventScroll: true });
    firstPage = false;
  }, []);
  return (
    <h1 ref={heading} tabIndex={-1} className={`hub-title ${className}`}>
      {children}
    </h1>
  );
};
