interface NameOfProps {
  id?: string;
  value?: string;
  nameOf: (value: string) => string;
  strong?: boolean;
}

/** A value of a form that is shown by its name, not edited; refusals of it land below. */
export function NameOf({ id, value = '', nameOf, strong }: NameOfProps) {
  const name = nameOf(value);
  return (
    <span id={id} tabIndex={-1}>
      {strong ? <strong>{name}</strong> : name}
    </span>
  );
}
