/** A place in the window. */
export interface Point {
  x: number;
  y: number;
}

interface DragHandlers {
  /** It is a drag and no click. */
  onLift: () => void;
  /** Called at each frame: what lies under the pointer changes with scrolling too. */
  onMove: (at: Point) => void;
  onDrop: (at: Point) => void;
  /** After a drop too. */
  onEnd: () => void;
}

/** How far a mouse goes before a press is a drag, and a finger before it is scrolling. */
const SLACK = 6;
/** How long a finger rests before it lifts what is under it. */
const HOLD = 250;
/** How near to the edge of the window a drag scrolls, and how fast. */
const EDGE = 72;
const SPEED = 14;

/**
 * Follows a press until it is let go: a mouse lifts by moving, a finger by resting, so that a page full of seats still
 * scrolls. Escape puts back.
 *
 * @returns what breaks it off
 */
export function dragFrom(press: PointerEvent, { onLift, onMove, onDrop, onEnd }: DragHandlers): () => void {
  const mouse = press.pointerType === 'mouse';
  const over = new AbortController();
  let at: Point = { x: press.clientX, y: press.clientY };
  let lifted = false;
  let frame = 0;
  const hold = mouse ? undefined : setTimeout(lift, HOLD);

  function lift() {
    lifted = true;
    onLift();
    follow();
  }

  function follow() {
    const step = at.y < EDGE ? -SPEED : at.y > window.innerHeight - EDGE ? SPEED : 0;
    if (step !== 0) {
      window.scrollBy(0, step);
    }
    onMove(at);
    frame = requestAnimationFrame(follow);
  }

  function end() {
    clearTimeout(hold);
    cancelAnimationFrame(frame);
    over.abort();
    onEnd();
  }

  function mine(listen: (event: PointerEvent) => void) {
    return (event: PointerEvent) => event.pointerId === press.pointerId && listen(event);
  }

  function moved(event: PointerEvent) {
    at = { x: event.clientX, y: event.clientY };
    if (!lifted && Math.hypot(at.x - press.clientX, at.y - press.clientY) > SLACK) {
      (mouse ? lift : end)();
    }
  }

  function released() {
    if (lifted) {
      onDrop(at);
    }
    end();
  }

  const { signal } = over;
  window.addEventListener('pointermove', mine(moved), { signal });
  window.addEventListener('pointerup', mine(released), { signal });
  window.addEventListener('pointercancel', mine(end), { signal });
  window.addEventListener('keydown', (event) => event.key === 'Escape' && end(), { signal });
  window.addEventListener('contextmenu', (event) => lifted && event.preventDefault(), { signal });
  // Fingers: without this the page would scroll along.
  window.addEventListener('touchmove', (event) => lifted && event.cancelable && event.preventDefault(), { signal, passive: false });
  return end;
}
