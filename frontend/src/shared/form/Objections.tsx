import { Alert } from 'antd';
import { useEffect, useRef } from 'react';

/** Why a form was refused, at its head; comes into view where somebody had scrolled past it. */
export function Objections({ text }: { text: string }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    box.current?.scrollIntoView({ block: 'nearest' });
  }, [text]);
  return (
    <div ref={box} className="above-fields">
      <Alert role="alert" type="error" showIcon title={text} />
    </div>
  );
}
