import { whole, WINDOW_NAMES, type DraftWindows, type WindowName } from '@/shared/plan/windows';
import type { PlanExam } from '@/shared/plan/PlanTimeLine';

export type End = 'start' | 'end';

/** A window by its name, or an exam by its place. */
export type Place = WindowName | number;

/** Something obviously wrong with the times of a draft. */
export type OrderProblem =
  | { kind: 'reversed'; place: Place }
  | { kind: 'tooEarly'; place: Place; end: End; than: Place; thanEnd: End }
  | { kind: 'tooLate'; place: Place; end: End; than: Place; thanEnd: End };

interface Times {
  windows: DraftWindows;
  exams: PlanExam[];
  paidOnly: boolean;
}

/** Which end of a window never comes before which end of another. The server has the last word on plans. */
const ORDER: [WindowName, End, WindowName, End][] = [
  ['payment', 'start', 'registration', 'start'],
  ['payment', 'end', 'registration', 'end'],
  ['arrangement', 'start', 'registration', 'end'],
  ['scoreEntry', 'start', 'arrangement', 'start'],
  ['publicity', 'start', 'scoreEntry', 'end'],
];

const PAID_ONLY: typeof ORDER = [['arrangement', 'start', 'payment', 'end']];

/** What anybody sees is wrong: spans that end before they start, windows out of order, exams outside of theirs. */
export function orderProblems({ windows, exams, paidOnly }: Times): OrderProblem[] {
  return [...reversed(windows, exams), ...windowsOutOfOrder(windows, paidOnly), ...examsOutOfOrder(windows, exams)];
}

function reversed(windows: DraftWindows, exams: PlanExam[]): OrderProblem[] {
  const all: [Place, ReturnType<typeof whole>][] = [
    ...WINDOW_NAMES.map((name): [Place, ReturnType<typeof whole>] => [name, whole(windows[name])]),
    ...exams.map((exam, i): [Place, ReturnType<typeof whole>] => [i, whole(exam.span)]),
  ];
  return all.filter(([, span]) => span && !isBefore(span.start, span.end)).map(([place]) => ({ kind: 'reversed', place }));
}

function windowsOutOfOrder(windows: DraftWindows, paidOnly: boolean): OrderProblem[] {
  return (paidOnly ? [...ORDER, ...PAID_ONLY] : ORDER)
    .filter(([late, lateEnd, early, earlyEnd]) => isBefore(windows[late]?.[lateEnd], windows[early]?.[earlyEnd]))
    .map(([place, end, than, thanEnd]) => ({ kind: 'tooEarly', place, end, than, thanEnd }));
}

function examsOutOfOrder({ arrangement, scoreEntry }: DraftWindows, exams: PlanExam[]): OrderProblem[] {
  return exams.flatMap(({ span }, place): OrderProblem[] => [
    ...(isBefore(span?.start, arrangement?.start)
      ? [{ kind: 'tooEarly', place, end: 'start', than: 'arrangement', thanEnd: 'start' } as const]
      : []),
    ...(isBefore(scoreEntry?.end, span?.end)
      ? [{ kind: 'tooLate', place, end: 'end', than: 'scoreEntry', thanEnd: 'end' } as const]
      : []),
  ]);
}

/** Of two moments that are both known. */
function isBefore(one: string | null | undefined, other: string | null | undefined): boolean {
  return Boolean(one && other) && Date.parse(one!) < Date.parse(other!);
}
