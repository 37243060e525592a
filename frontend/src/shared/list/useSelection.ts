import { useState } from 'react';

/** Rows chosen on any page of a list, in the order they were chosen. */
export interface Selection<Row> {
  keys: string[];
  rows: Row[];
  /** What is chosen of the rows that are shown; choices on other pages stay. */
  choose: (shown: Row[], chosen: string[]) => void;
  clear: () => void;
}

/** @param keyOf names a row for good */
export function useSelection<Row>(keyOf: (row: Row) => string): Selection<Row> {
  const [chosen, setChosen] = useState<ReadonlyMap<string, Row>>(new Map());
  return {
    keys: [...chosen.keys()],
    rows: [...chosen.values()],
    choose: (shown, keys) => {
      const next = new Map(chosen);
      for (const row of shown) {
        if (keys.includes(keyOf(row))) {
          next.set(keyOf(row), row);
        } else {
          next.delete(keyOf(row));
        }
      }
      setChosen(next);
    },
    clear: () => setChosen(new Map()),
  };
}
