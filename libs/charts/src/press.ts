import type { MouseEvent } from 'react';

/** How a part of a picture lies on the screen: made larger and moved, never turned. */
interface OnScreen {
  getScreenCTM(): { readonly a: number; readonly d: number; readonly e: number; readonly f: number } | null;
}

/** Where the pointer is, in the pixels of the picture; undefined while it is on no screen. */
export const spotOf = ({
  currentTarget,
  clientX,
  clientY,
}: MouseEvent): { readonly x: number; readonly y: number } | undefined => {
  const screen = (currentTarget as unknown as OnScreen).getScreenCTM();
  return screen ? { x: (clientX - screen.e) / screen.a, y: (clientY - screen.f) / screen.d } : undefined;
};
