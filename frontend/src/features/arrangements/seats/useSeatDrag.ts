import { useEffect, useRef, useState } from 'react';
import type { Placement } from './drop';
import { dragFrom, type Point } from './pointerDrag';

/** Where somebody may be let go: on a seat of the plan that is shown, or on another room. */
export type Target = { seat: number } | { roomId: string };

/** Somebody being dragged. */
export interface Carried {
  placement: Placement;
  at: Point;
  over: Target | undefined;
}

/** Lets candidates be dragged over elements that bear `data-seat` or `data-room`. */
export function useSeatDrag(onDrop: (placement: Placement, target: Target) => void) {
  const [carried, setCarried] = useState<Carried>();
  const breakOff = useRef<() => void>(undefined);

  useEffect(() => () => breakOff.current?.(), []);

  function press(placement: Placement, event: PointerEvent) {
    breakOff.current?.();
    breakOff.current = dragFrom(event, {
      onLift: () => window.getSelection()?.removeAllRanges(),
      onMove: (at) => setCarried((before) => (isStill(before, at) ? before : { placement, at, over: targetAt(at) })),
      onDrop: (at) => {
        const target = targetAt(at);
        if (target) {
          onDrop(placement, target);
        }
      },
      onEnd: () => setCarried(undefined),
    });
  }

  return { carried, press };
}

/** Neither the pointer nor what is under it changed. */
function isStill(before: Carried | undefined, at: Point): boolean {
  return (
    before !== undefined &&
    before.at.x === at.x &&
    before.at.y === at.y &&
    JSON.stringify(before.over) === JSON.stringify(targetAt(at))
  );
}

function targetAt({ x, y }: Point): Target | undefined {
  const element = document.elementFromPoint(x, y)?.closest<HTMLElement>('[data-seat], [data-room]');
  if (element?.dataset.seat) {
    return { seat: Number(element.dataset.seat) };
  }
  return element?.dataset.room ? { roomId: element.dataset.room } : undefined;
}
