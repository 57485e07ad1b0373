/** SQL: a fresh id with Medusa's prefix for a row that a statement copies; 104 random bits, in letters Medusa's own ids use. */
export const newId = (prefix: string) => `'${prefix}_' || upper(left(replace(gen_random_uuid()::text, '-', ''), 26))`

/** SQL: Medusa's `raw_…` twin of a number. */
export const rawTwin = (number: string) =>
  `jsonb_build_object('value', trim_scale((${number})::numeric)::text, 'precision', 20)`
