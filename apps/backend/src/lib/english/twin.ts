import type { Turn } from "./turn"

/** The English of a catalogue: the same keys; for a function one turn, or one for each thing it may say. A sentence without one fails tsc. */
export type Twin<Said> = Said extends string
  ? string
  : Said extends (...values: never[]) => string
    ? Turn | readonly Turn[]
    : { readonly [Key in keyof Said]: Twin<Said[Key]> }
