import { useEffect, useRef, useState } from 'react';

/** Takes a file dropped anywhere on the page; answers whether one hovers over it. */
export function useFileDrop(onFile: (file: File) => void): boolean {
  const [over, setOver] = useState(false);
  const taker = useRef(onFile);
  useEffect(() => {
    taker.current = onFile;
  });

  useEffect(() => {
    const stop = new AbortController();
    const listen = (name: 'dragover' | 'dragleave' | 'drop', then: (event: DragEvent) => void) =>
      window.addEventListener(name, then, { signal: stop.signal });
    listen('dragover', (event) => {
      event.preventDefault();
      setOver(true);
    });
    listen('dragleave', (event) => event.relatedTarget === null && setOver(false));
    // Else the browser would leave the page to open the file.
    listen('drop', (event) => {
      event.preventDefault();
      setOver(false);
      const file = event.dataTransfer?.files[0];
      if (file) {
        taker.current(file);
      }
    });
    return () => stop.abort();
  }, []);

  return over;
}
