import { Link } from '../frame/router.js';
import { StatusBadge } from '../parts/Tags.js';

interface Props {
  readonly child: {
    readonly childId: string;
    readonly surname: string;
    readonly forename: string;
    readonly age: number;
    readonly badges: readonly string[];
    readonly own?: boolean;
  };
  /** Whether the reader may open the child's page. */
  readonly opens?: boolean;
}

/** Who a row of a worklist is about. */
export const ChildCell = ({ child, opens = true }: Props) => {
  const name = `${child.surname}, ${child.forename}`;
  return (
    <th scope="row">
      {opens ? (
        <Link to={`/children/${child.childId}`} className="hub-cell__name">
          {name}
        </Link>
      ) : (
        <strong>{name}</strong>
      )}{' '}
      {child.age}
      <span className="hub-cell__under">
        {child.childId}{' '}
        {child.badges.map((badge) => (
          <StatusBadge key={badge} status={badge} />
        ))}
        {child.own === false && 'another council’s child'}
      </span>
    </th>
  );
};
