import { useSearchParams } from 'wouter';

/** What is open beside a list, kept in the address bar under this name, so that a reload or a shared link opens it again. */
export function useOpened(name: string): [opened: string | undefined, open: (key: string | undefined) => void] {
  const [parameters, setParameters] = useSearchParams();
  return [
    parameters.get(name) ?? undefined,
    (key) =>
      setParameters((current) => {
        const next = new URLSearchParams(current);
        if (key) {
          next.set(name, key);
        } else {
          next.delete(name);
        }
        return next;
      }),
  ];
}
