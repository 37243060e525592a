import { useId, useRef, useState, type KeyboardEvent, type MouseEvent, type PointerEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Placement } from './drop';
import { columnsOf, seatTowards, sideOfNext, spotOf, type Direction, type Layout } from './layout';
import { seatsBesideOwn, type Mark } from './marks';
import { SeatCell } from './SeatCell';
import type { Carried } from './useSeatDrag';

interface SeatGridProps {
  label: string;
  layout: Layout;
  there: Placement[];
  marks: Map<string, Mark>;
  selected: string | undefined;
  carried: Carried | undefined;
  /** Whose move is under way. */
  pending: string[];
  onPick: (seat: number) => void;
  /** Where dragging is possible. */
  onPress?: (placement: Placement, event: globalThis.PointerEvent) => void;
}

const ARROWS: Partial<Record<string, Direction>> = { ArrowUp: 'up', ArrowDown: 'down', ArrowLeft: 'left', ArrowRight: 'right' };

/** The seats of a room where they stand. One stop for the Tab key; arrow keys go from seat to seat. */
export function SeatGrid({ label, layout, there, marks, selected, carried, pending, onPick, onPress }: SeatGridProps) {
  const { t } = useTranslation(['arrangements', 'shared']);
  const hint = useId();
  const grid = useRef<HTMLDivElement>(null);
  const [stop, setStop] = useState(1);
  const sitting = new Map(there.map((one) => [one.seat, one]));
  const beside = seatsBesideOwn(there);
  const over = carried?.over && 'seat' in carried.over ? carried.over.seat : undefined;

  function step(event: KeyboardEvent) {
    const direction = ARROWS[event.key];
    const seat = seatOf(event);
    if (direction && seat) {
      event.preventDefault();
      const next = seatTowards(seat, direction, layout);
      setStop(next);
      grid.current?.querySelector<HTMLElement>(`[data-seat="${next}"]`)?.focus();
    }
  }

  function press(event: PointerEvent) {
    const placement = sitting.get(seatOf(event) ?? 0);
    if (placement && event.button === 0 && event.isPrimary) {
      onPress?.(placement, event.nativeEvent);
    }
  }

  function pick(event: MouseEvent) {
    const seat = seatOf(event);
    if (seat) {
      setStop(seat);
      onPick(seat);
    }
  }

  return (
    <div className="seat-room">
      <div className="seat-front">{t('seats.front')}</div>
      <div
        ref={grid}
        role="group"
        aria-label={label}
        aria-describedby={hint}
        className="seat-grid"
        data-carrying={carried !== undefined}
        style={{ gridTemplateColumns: `repeat(${columnsOf(layout)}, minmax(var(--seat-width), 160px))` }}
        onKeyDown={step}
        onPointerDown={press}
        onClick={pick}
      >
        {Array.from({ length: layout.seats }, (_, index) => index + 1).map((seat) => {
          const placement = sitting.get(seat);
          return (
            <SeatCell
              key={seat}
              seat={seat}
              spot={spotOf(seat, layout)}
              placement={placement}
              mark={placement && marks.get(placement.collegeId)}
              link={beside.has(seat) ? sideOfNext(seat, layout) : undefined}
              besideOwn={beside.has(seat)}
              stop={seat === Math.min(stop, layout.seats)}
              selected={placement !== undefined && placement.registrationId === selected}
              lifted={placement !== undefined && placement.registrationId === carried?.placement.registrationId}
              over={seat === over}
              pending={placement !== undefined && pending.includes(placement.registrationId)}
            />
          );
        })}
      </div>
      <p id={hint} className="quiet seat-keys">
        {t('seats.keys')}
      </p>
    </div>
  );
}

function seatOf({ target }: { target: EventTarget }): number | undefined {
  const seat = (target as Element).closest<HTMLElement>('[data-seat]')?.dataset.seat;
  return seat ? Number(seat) : undefined;
}
