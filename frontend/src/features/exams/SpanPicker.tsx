import { DatePicker, Flex, Grid, Input } from 'antd';
import dayjs from 'dayjs';
import { useTranslation } from 'react-i18next';
import type { DraftSpan } from '@/shared/plan/windows';
import { toMoment, toPicked } from '@/shared/time/time';

const FORMAT = 'YYYY-MM-DD HH:mm';
const NATIVE = 'YYYY-MM-DDTHH:mm';
const MIDNIGHT = dayjs().startOf('day');

interface SpanPickerProps {
  id?: string;
  value?: DraftSpan | null;
  onChange?: (span: DraftSpan | null) => void;
  /** What starts and ends. */
  name: string;
}

/** Picks from when until when, on China's clock. Either end may stay open; the wrong way round is kept to be seen. */
export function SpanPicker({ id, value, onChange, name }: SpanPickerProps) {
  const { t } = useTranslation();
  const wide = Grid.useBreakpoint().sm;
  const [start, end] = [value?.start ?? null, value?.end ?? null];
  const change = (from: string | null, to: string | null) => onChange?.(from || to ? { start: from, end: to } : null);

  if (!wide) {
    const field = (label: string, moment: string | null, on: (moment: string | null) => void, fieldId?: string) => (
      <Input
        id={fieldId}
        type="datetime-local"
        aria-label={`${name} ${label}`}
        value={moment ? toPicked(moment).format(NATIVE) : ''}
        onChange={({ target }) => on(target.value ? toMoment(dayjs(target.value)) : null)}
      />
    );
    return (
      <Flex vertical gap={4}>
        {field(t('time.start'), start, (moment) => change(moment, end), id)}
        {field(t('time.end'), end, (moment) => change(start, moment))}
      </Flex>
    );
  }
  return (
    <DatePicker.RangePicker
      id={{ start: id, end: id && `${id}_end` }}
      aria-label={name}
      showTime={{ format: 'HH:mm', defaultOpenValue: [MIDNIGHT, MIDNIGHT] }}
      format={FORMAT}
      needConfirm={false}
      allowEmpty={[true, true]}
      order={false}
      placeholder={[t('time.start'), t('time.end')]}
      value={[start ? toPicked(start) : null, end ? toPicked(end) : null]}
      onChange={(picked) => change(picked?.[0] ? toMoment(picked[0]) : null, picked?.[1] ? toMoment(picked[1]) : null)}
      style={{ width: '100%', maxWidth: 380 }}
    />
  );
}
