/** Addresses that answer with something else than a page. */
const NO_PAGES = /^\/(sign-in|session|graphql|intake\/(uploads|deliveries)|local|development-users)(\/|$)/;

/**
 * Where somebody was, as a path of this site: what leads elsewhere, or to no page, is the first page. The address comes
 * from a link that anybody can write.
 */
export const ownPlace = (asked: unknown): string => {
  if (typeof asked !== 'string' || !asked.startsWith('/')) return '/';
  const here = new URL('http://hub.invalid');
  let place: URL;
  try {
    place = new URL(asked, here);
  } catch {
    return '/';
  }
  const path = place.pathname.replace(/^\/+/, '/');
  if (place.origin !== here.origin || path !== place.pathname || NO_PAGES.test(path)) return '/';
  return `${path}${place.search}`;
};
