import { useEffect, useRef } from 'react';

/** Lets the arrow keys move a table that is wider than the screen, also where nothing in it takes the focus. */
export function useScrollByKeys<Around extends HTMLElement>() {
  const around = useRef<Around>(null);
  useEffect(() => {
    around.current?.querySelector('.ant-table-content')?.setAttribute('tabindex', '0');
  });
  return around;
}
