import type { components } from './schema';

type Schemas = components['schemas'];

/** A record of the API by its name in the reference. */
export type Schema<Name extends keyof Schemas> = Schemas[Name];

/** A page of any list. */
export interface Page<Row> {
  items?: Row[];
  next?: string;
}
