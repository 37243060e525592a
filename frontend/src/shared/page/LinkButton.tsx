import { Button, type ButtonProps } from 'antd';

/** A button that stands among words or in a row as a link does: it opens what it names, or does a small thing there. Long names break. */
export function LinkButton({ className = '', ...button }: ButtonProps) {
  return <Button type="link" size="small" {...button} className={`link-button ${className}`.trim()} />;
}
