import { Typography } from 'antd';

/** A digest, short enough to read and whole to copy. */
export function Digest({ value }: { value: string }) {
  return (
    <Typography.Text className="code" title={value} copyable={{ text: value }}>
      {shortDigest(value)}
    </Typography.Text>
  );
}

/** Its beginning in groups, as the phone shows it too. */
export function shortDigest(digest: string): string {
  return digest.slice(0, 16).replace(/(.{4})(?=.)/g, '$1 ');
}
