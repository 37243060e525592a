import { useSearchParams } from 'wouter';

/** Where the page of code lists stands, kept in the address bar. */
export interface CodeAddress {
  list: string;
  version: string;
  parent: string;
  words: string;
  /** Opens a list at its top. */
  openList: (list: string, version: string) => void;
  openBelow: (parent: string) => void;
  search: (words: string) => void;
}

export function useCodeAddress(): CodeAddress {
  const [parameters, setParameters] = useSearchParams();
  const kept = (name: string) => parameters.get(name) ?? '';
  const [list, version, parent, words] = [kept('list'), kept('version'), kept('parent'), kept('words')];

  function go(wanted: Record<string, string>) {
    setParameters(Object.fromEntries(Object.entries(wanted).filter(([, value]) => value)));
  }

  return {
    list,
    version,
    parent,
    words,
    openList: (name, of) => go({ list: name, version: of }),
    openBelow: (code) => go({ list, version, parent: code }),
    search: (typed) => go({ list, version, parent, words: typed.trim() }),
  };
}
