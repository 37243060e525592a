import type { FormInstance } from 'antd';
import { useRef } from 'react';
import { ProblemError } from '@/api/problem';

type Path = (string | number)[];

/** Puts each reason of a refusal at the field it belongs to, until that field is changed. */
export function useRefusals<Values extends object>(form: FormInstance<Values>) {
  const refused = useRef<{ name: Path; value: unknown }[]>([]);
  const valueAt = (name: Path): unknown => form.getFieldValue(name as never);
  const mark = (fields: { name: Path; errors: string[] }[]) => form.setFields(fields as never);

  return {
    show: (failure: unknown) => {
      if (failure instanceof ProblemError) {
        const items = failure.items.filter((item) => item.field).map((item) => ({ name: path(item.field), errors: [item.message] }));
        mark(items);
        refused.current = items.map(({ name }) => ({ name, value: valueAt(name) }));
      }
    },
    /** Takes away what no longer applies; fields without rules of their own would keep it. */
    settle: () => {
      const changed = refused.current.filter(({ name, value }) => valueAt(name) !== value);
      if (changed.length > 0) {
        refused.current = refused.current.filter((one) => !changed.includes(one));
        mark(changed.map(({ name }) => ({ name, errors: [] })));
      }
    },
  };
}

/** `windows.payment[0].end` as the form addresses it. */
function path(field: string): Path {
  return field
    .split(/[.[\]]+/)
    .filter(Boolean)
    .map((part) => (/^\d+$/.test(part) ? Number(part) : part));
}
