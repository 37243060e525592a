import { Progress } from 'antd';

/** How far running work is, drawn. */
export default function Bar({ percent, label }: { percent: number; label: string }) {
  return <Progress percent={percent} size="small" showInfo={false} status="active" aria-label={label} />;
}
