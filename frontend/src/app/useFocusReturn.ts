import { useEffect } from 'react';

const OVER = '[role=dialog]';
/** How often it is looked whether a dialog has left the screen, in milliseconds, and how many times. */
const EVERY = 100;
const TIMES = 20;

/**
 * Gives the focus back to the page where what opened a dialog went away with it, such as an entry of a menu: to what
 * had it last in the page.
 */
export function useFocusReturn(): void {
  useEffect(() => {
    let last: HTMLElement | undefined;
    const stop = new AbortController();
    const listen = (event: 'focusin' | 'keydown' | 'pointerdown', then: (target: HTMLElement) => void) =>
      document.addEventListener(event, ({ target }) => then(target as HTMLElement), { capture: true, signal: stop.signal });

    function afterwards() {
      if (isCovered()) {
        window.setTimeout(giveBack, EVERY, TIMES);
      }
    }

    function giveBack(times: number) {
      if (isCovered() && times > 0) {
        window.setTimeout(giveBack, EVERY, times - 1);
      } else if (!isCovered() && document.activeElement === document.body) {
        (last?.isConnected ? last : document.getElementById('content'))?.focus({ preventScroll: true });
      }
    }

    listen('focusin', (target) => {
      last = target.closest('#content') ? target : last;
    });
    listen('keydown', afterwards);
    listen('pointerdown', afterwards);
    return () => stop.abort();
  }, []);
}

function isCovered(): boolean {
  return [...document.querySelectorAll(OVER)].some((dialog) => dialog.getClientRects().length > 0);
}
