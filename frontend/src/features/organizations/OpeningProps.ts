import type { Given } from '@/shared/form/GivenPassword';

/** What the forms that open an institution are given. */
export interface OpeningProps {
  open: boolean;
  onClose: () => void;
  /** Gets the first account's password. */
  onOpened: (given: Given) => void;
}
