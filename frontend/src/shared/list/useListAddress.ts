import { useState } from 'react';
import { useSearchParams } from 'wouter';

const RESERVED = ['size', 'cursor'];
const SIZE = 50;

/** Where a list stands, kept in the address bar: its filters, the size of a page and the page's cursor. */
export interface ListAddress<Filter extends string> {
  values: Partial<Record<Filter, string>>;
  size: number;
  /** For the API: filters, size and cursor. */
  query: Partial<Record<Filter, string>> & { size: number; cursor?: string };
  /** Changes filters and starts again at the first page; an empty value takes a filter away. */
  filter: (values: Partial<Record<Filter, string | undefined>>) => void;
  resize: (size: number) => void;
  next: (cursor: string) => void;
  /** Undefined on the first page, and where the way here isn't known. */
  previous: (() => void) | undefined;
  first: (() => void) | undefined;
}

/**
 * The address of a list with these filters. Other parameters of the address bar are left alone.
 *
 * @param names of the filters, as the API calls them
 */
export function useListAddress<Filter extends string = never>(names: readonly Filter[] = []): ListAddress<Filter> {
  const [parameters, setParameters] = useSearchParams();
  const [passed, setPassed] = useState<(string | undefined)[]>([]);
  const cursor = parameters.get('cursor') ?? undefined;
  const size = Number(parameters.get('size')) || SIZE;
  const values = Object.fromEntries(
    names.flatMap((name) => (parameters.get(name) ? [[name, parameters.get(name)]] : [])),
  ) as Partial<Record<Filter, string>>;

  function change(changes: Record<string, string | undefined>) {
    setParameters((current) => {
      const next = new URLSearchParams(current);
      for (const [name, value] of Object.entries(changes)) {
        if (value) {
          next.set(name, value);
        } else {
          next.delete(name);
        }
      }
      return next;
    });
  }

  function restart(changes: Record<string, string | undefined>) {
    setPassed([]);
    change({ ...changes, cursor: undefined });
  }

  return {
    values,
    size,
    query: { ...values, size, cursor },
    filter: (changes) => restart(Object.fromEntries(Object.entries(changes).filter(([name]) => !RESERVED.includes(name))) as Record<string, string | undefined>),
    resize: (chosen) => restart({ size: String(chosen) }),
    next: (following) => {
      setPassed([...passed, cursor]);
      change({ cursor: following });
    },
    previous:
      passed.length > 0
        ? () => {
            setPassed(passed.slice(0, -1));
            change({ cursor: passed.at(-1) });
          }
        : undefined,
    first: cursor ? () => restart({}) : undefined,
  };
}
