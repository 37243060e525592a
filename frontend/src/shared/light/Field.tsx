import { useId, type InputHTMLAttributes } from 'react';
import './light.css';

interface FieldProps extends InputHTMLAttributes<HTMLInputElement> {
  label: string;
  hint?: string;
}

/** A labelled field of a page for the public; the browser itself says what is missing. */
export function Field({ label, hint, ...input }: FieldProps) {
  const id = useId();
  return (
    <div className="light-field">
      <label htmlFor={id}>{label}</label>
      <input id={id} aria-describedby={hint && `${id}-hint`} autoComplete="off" spellCheck={false} {...input} />
      {hint && (
        <span id={`${id}-hint`} className="quiet">
          {hint}
        </span>
      )}
    </div>
  );
}
