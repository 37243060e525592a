/**
 * What to export of a list whose filters the portal itself applies: the chosen, else what is shown; none means all.
 *
 * @param shown what the filters let through
 */
export function chosenOrShown(chosen: string[], shown: { id: string }[] | undefined, all: unknown[] | undefined): string[] {
  return chosen.length > 0 || shown?.length === all?.length ? chosen : (shown ?? []).map(({ id }) => id);
}
