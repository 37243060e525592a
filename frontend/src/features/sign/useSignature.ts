import { useCallback, useEffect, useRef, useState } from 'react';
import SignaturePad, { type PointGroup } from 'signature_pad';
import { refitted, sharpness, type Size } from './strokes';

/** A canvas to sign on; what is drawn survives turning the phone. */
export function useSignature() {
  const canvas = useRef<HTMLCanvasElement>(null);
  const pad = useRef<SignaturePad>(undefined);
  const [drawn, setDrawn] = useState(false);

  useEffect(() => {
    const target = canvas.current!;
    // The ground is white in dark mode too: the image is kept as evidence.
    const made = new SignaturePad(target, { backgroundColor: 'rgb(255,255,255)', penColor: 'rgb(18,28,60)', minWidth: 1.2, maxWidth: 3.4 });
    let size: Size = { width: 0, height: 0 };
    // As it was drawn: turning the phone there and back again must not shrink it.
    let asDrawn: { strokes: PointGroup[]; size: Size } | undefined;
    const fit = () => {
      const now: Size = { width: target.offsetWidth, height: target.offsetHeight };
      if (now.width === 0 || now.height === 0 || (now.width === size.width && now.height === size.height)) {
        return;
      }
      asDrawn = made.isEmpty() ? undefined : (asDrawn ?? { strokes: made.toData(), size });
      const strokes = asDrawn ? refitted(asDrawn.strokes, asDrawn.size, now) : [];
      const ratio = sharpness(now, window.devicePixelRatio);
      target.width = Math.floor(now.width * ratio);
      target.height = Math.floor(now.height * ratio);
      target.getContext('2d')!.scale(ratio, ratio);
      made.clear();
      made.fromData(strokes);
      size = now;
    };
    const drew = () => {
      asDrawn = undefined;
      setDrawn(!made.isEmpty());
    };
    fit();
    made.addEventListener('endStroke', drew);
    window.addEventListener('resize', fit);
    pad.current = made;
    return () => {
      made.off();
      window.removeEventListener('resize', fit);
    };
  }, []);

  const clear = useCallback(() => {
    pad.current?.clear();
    setDrawn(false);
  }, []);

  /** The image as the API takes it: PNG in Base64. */
  const png = useCallback(() => pad.current!.toDataURL('image/png').replace(/^data:image\/png;base64,/, ''), []);

  return { canvas, drawn, clear, png };
}
