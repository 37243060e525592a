import { EditOutlined } from '@ant-design/icons';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { CollegeMark } from './CollegeMark';
import type { Placement } from './drop';
import type { Direction, Spot } from './layout';
import type { Mark } from './marks';

interface SeatCellProps {
  seat: number;
  spot: Spot;
  placement: Placement | undefined;
  mark: Mark | undefined;
  /** Where the next number stands, if its candidate is of the same college. */
  link: Direction | undefined;
  besideOwn: boolean;
  /** Whether the Tab key stops here. */
  stop: boolean;
  selected: boolean;
  lifted: boolean;
  over: boolean;
  pending: boolean;
}

/** A seat: its number, who sits there, and of which college. */
export const SeatCell = memo(function SeatCell(props: SeatCellProps) {
  const { seat, spot, placement, mark, link, besideOwn, stop, selected, lifted, over, pending } = props;
  const { t } = useTranslation(['arrangements', 'shared']);
  const label = placement
    ? [
        t('seats.takenSeat', { seat, name: placement.candidateName, letters: mark?.letters, college: placement.collegeName }),
        ...(placement.manual ? [t('seats.ofManual')] : []),
        ...(besideOwn ? [t('seats.besideOwn')] : []),
      ].join(t('shared:and'))
    : t('seats.freeSeat', { seat });
  return (
    <button
      type="button"
      className="seat"
      data-seat={seat}
      data-free={!placement}
      data-link={link}
      data-pattern={mark?.pattern}
      data-lifted={lifted}
      data-over={over}
      aria-busy={pending}
      aria-pressed={placement ? selected : undefined}
      aria-label={label}
      tabIndex={stop ? 0 : -1}
      style={{ gridRow: spot.row + 1, gridColumn: spot.column + 1, '--mark': `var(--mark-${mark?.colour ?? 0})` } as object}
    >
      <span className="seat-head">
        <span className="code">{seat}</span>
        {placement?.manual && <EditOutlined aria-hidden />}
        {placement && <CollegeMark mark={mark} />}
      </span>
      <span className="seat-name">{placement?.candidateName ?? t('seats.free')}</span>
    </button>
  );
});
