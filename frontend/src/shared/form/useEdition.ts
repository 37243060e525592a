import type { FormInstance } from 'antd';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { merge } from './merge';

interface Edited<Values extends object> {
  open: boolean;
  initial: Partial<Values>;
  version?: number;
  latest?: () => Promise<Partial<Values> & { version: number }>;
}

/**
 * Which edition of a record a form is about. After somebody else changed the record, takes up their changes in the
 * fields nobody touched here, keeps what was typed, and marks where the two differ.
 */
export function useEdition<Values extends object>(form: FormInstance<Values>, edited: Edited<Values>) {
  const { t } = useTranslation();
  const base = useRef<Partial<Values>>({});
  const version = useRef(0);
  const { open, initial } = edited;

  useEffect(() => {
    if (open) {
      base.current = initial;
      version.current = edited.version ?? 0;
    }
    // Only opening begins an edition; the list behind the form may be read again meanwhile.
  }, [open]);

  return {
    version: () => version.current,
    renew: async () => {
      if (!edited.latest) {
        return;
      }
      const latest = await edited.latest();
      const { taken, differing } = merge(base.current, form.getFieldsValue() as Partial<Values>, latest);
      form.setFieldsValue(taken as never);
      form.setFields(
        differing.map((path) => {
          const value = path.reduce<unknown>((group, name) => (group as Record<string, unknown>)[name], latest);
          // Only what people can read is said.
          const says = typeof value === 'object' ? t('form.theirsToo') : t('form.theirs', { value: String(value ?? '') });
          return { name: path, warnings: [says] };
        }) as never,
      );
      base.current = latest;
      version.current = latest.version;
    },
  };
}
