import { Link } from 'wouter';

interface CountLineProps {
  to: string;
  label: string;
  /** Undefined until it is known. */
  count: number | undefined;
  more: boolean | undefined;
}

/** A list and how many rows it has: `100+` where there are more than were counted. */
export function CountLine({ to, label, count, more }: CountLineProps) {
  return (
    <li>
      <Link to={to} className={count === 0 ? 'count-line quiet' : 'count-line'}>
        <span>{label}</span>
        <span className="count">{count === undefined ? '…' : `${count}${more && count > 0 ? '+' : ''}`}</span>
      </Link>
    </li>
  );
}
