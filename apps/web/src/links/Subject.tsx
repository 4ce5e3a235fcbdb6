import { Link } from '../frame/router.js';

/** Where the page of somebody or something that links speak of is; undefined when it has none. */
const pageOf = (key: string): string | undefined => {
  const at = key.indexOf(':');
  const [type, id] = [key.slice(0, at), encodeURIComponent(key.slice(at + 1))];
  if (type === 'child') return `/children/${id}`;
  if (type === 'place') return `/links/places/${id}`;
  if (type === 'person') return `/links/people/${id}`;
  return undefined;
};

/** The name of somebody or something, with the way to its page where it has one. */
export const Subject = ({ id, label }: { id: string; label: string }) => {
  const page = pageOf(id);
  return page ? <Link to={page}>{label}</Link> : <>{label}</>;
};
