import { useTranslation } from 'react-i18next';

/** The rules of fields that may not stay empty, which name the field that does. */
export function useRequired() {
  const { t } = useTranslation();
  const required = (label: string) => ({ required: true, message: t('form.required', { label }) });
  return {
    required,
    /** Of what is written, where blanks alone say nothing. */
    requiredText: (label: string) => ({ ...required(label), whitespace: true }),
  };
}
