import { Tooltip } from 'antd';
import dayjs from 'dayjs';
import 'dayjs/locale/zh-cn';
import relativeTime from 'dayjs/plugin/relativeTime';
import { useTranslation } from 'react-i18next';
import { shown } from './time';

dayjs.extend(relativeTime);

/** A moment as `2026-11-22 14:30`; how long ago or ahead it is stands in the tooltip. */
export function Moment({ at }: { at: string | null | undefined }) {
  const { i18n } = useTranslation();
  if (!at) {
    return <span className="quiet">—</span>;
  }
  const relative = dayjs(at).locale(i18n.language === 'en' ? 'en' : 'zh-cn').fromNow();
  return (
    <Tooltip title={relative}>
      <time dateTime={at} className="code">
        {shown(at)}
      </time>
    </Tooltip>
  );
}
