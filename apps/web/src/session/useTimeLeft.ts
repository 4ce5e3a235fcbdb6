import { useCallback, useEffect, useRef, useState } from 'react';
import { timeLeft, type TimeLeft } from '../api/rest.js';
import { activity } from './activity.js';

/** So long before the end the person is warned, in seconds. */
export const warnBefore = 120;

/** While the warning stands, the hub is asked this often whether another window kept the session. */
const askEvery = 15;

const second = 1_000;

/**
 * Follows how long the session still runs, by the hub's own clock. Answers what is left when the end is near, and the
 * means to go on.
 */
export const useTimeLeft = (onEnded: () => void) => {
  const [near, setNear] = useState<TimeLeft>();
  const [seen, setSeen] = useState(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const asking = useRef(0);

  const look = useCallback(
    async (idleSeconds?: number): Promise<void> => {
      clearTimeout(timer.current);
      const mine = ++asking.current;
      const later = (seconds: number) => {
        timer.current = setTimeout(() => void look(activity.idleSeconds()), seconds * second);
      };
      let left: TimeLeft | undefined;
      try {
        left = await timeLeft(idleSeconds);
      } catch {
        if (mine === asking.current) later(askEvery);
        return;
      }
      if (mine !== asking.current) return;
      if (!left) return onEnded();
      const { secondsLeft } = left;
      if (secondsLeft > warnBefore) {
        setNear(undefined);
        setSeen(false);
        activity.free();
        return later(secondsLeft - warnBefore);
      }
      activity.hold();
      setNear(left);
      later(Math.min(askEvery, secondsLeft + 1));
    },
    [onEnded],
  );

  useEffect(() => {
    void look(activity.idleSeconds());
    const again = () => {
      if (document.visibilityState === 'visible') void look(activity.idleSeconds());
    };
    document.addEventListener('visibilitychange', again);
    return () => {
      asking.current += 1;
      clearTimeout(timer.current);
      document.removeEventListener('visibilitychange', again);
      activity.free();
    };
  }, [look]);

  return {
    near: near && !(seen && !near.canBeKept) ? near : undefined,
    /** Goes on. Where the session cannot be kept, the warning has been read. */
    stay: () => {
      setSeen(true);
      activity.answered();
      void look();
    },
  };
};
