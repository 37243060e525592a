import { useTranslation } from 'react-i18next';
import { shown } from '@/shared/time/time';
import { useTerms } from '@/terms/useTerms';
import { TimeLine, type SpanTone, type TimeLineRow } from './TimeLine';
import type { Plan } from './usePlan';
import { whole, WINDOW_NAMES, WINDOWS, type DraftSpan, type DraftWindows } from './windows';

/** An exam of a plan, or of a draft that may not know its time yet. */
export interface PlanExam {
  name: string;
  span: DraftSpan | null | undefined;
}

interface PlanTimeLineProps {
  windows: DraftWindows;
  exams: PlanExam[];
  /** How the windows stand; a draft's all lie ahead. */
  states?: Plan['states'];
  /** Marks the moment. */
  now?: number;
  /** Windows, and exams by their place, that something is wrong with. */
  wrong?: ReadonlySet<string | number>;
}

const TONES: Record<Plan['states']['payment'], SpanTone> = { NOT_STARTED: 'ahead', OPEN: 'open', ENDED: 'ended' };

/** The five windows and the exams of a plan on one axis. */
export function PlanTimeLine({ windows, exams, states, now, wrong }: PlanTimeLineProps) {
  const { t } = useTranslation();
  const { term } = useTerms();
  const span = (name: string, of: DraftSpan | null | undefined, tone: SpanTone) => {
    const found = whole(of);
    return found ? [{ ...found, tone, says: `${name} ${shown(found.start)} – ${shown(found.end)}` }] : [];
  };
  const rows: TimeLineRow[] = WINDOW_NAMES.map((key) => {
    const name = term('planWindow', WINDOWS[key]);
    const tone = wrong?.has(key) ? 'wrong' : states ? TONES[states[key]] : 'ahead';
    return { key, name, spans: span(name, windows[key], tone) };
  });
  rows.splice(3, 0, {
    key: 'exams',
    name: t('plan.exams'),
    spans: exams.flatMap((exam, i) => span(exam.name, exam.span, wrong?.has(i) ? 'wrong' : 'exam')),
  });
  const says = rows.flatMap((row) => row.spans.map((one) => one.says)).join(t('and'));
  return <TimeLine rows={rows} says={says} now={now === undefined ? undefined : { at: now, name: t('plan.now') }} />;
}
