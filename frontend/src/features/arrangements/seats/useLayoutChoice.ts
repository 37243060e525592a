import { useSearchParams } from 'wouter';
import { usualColumns, type Layout, type SeatOrder } from './layout';

/** Changes how a room is drawn. */
export interface LayoutChange {
  columns: (columns: number) => void;
  order: (order: SeatOrder) => void;
}

/** How rooms are drawn, kept in the address bar. */
export function useLayoutChoice(seats: number): [layout: Layout, change: LayoutChange] {
  const [parameters, setParameters] = useSearchParams();
  const columns = Number(parameters.get('columns'));
  const set = (name: string, value: string) =>
    setParameters((current) => new URLSearchParams({ ...Object.fromEntries(current), [name]: value }), { replace: true });
  return [
    {
      seats,
      columns: Number.isInteger(columns) && columns > 0 ? columns : usualColumns(seats),
      order: parameters.get('order') === 'rows' ? 'rows' : 'snake',
    },
    { columns: (value) => set('columns', String(value)), order: (value) => set('order', value) },
  ];
}
