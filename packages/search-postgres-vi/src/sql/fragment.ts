/** A piece of SQL with its parameters in order of appearance. */
export interface Fragment {
  sql: string
  params: unknown[]
}

export const fragment = (sql: string, ...params: unknown[]): Fragment => ({ sql, params })

/** Joins fragments with a separator; `empty` when there are none. */
export function join(parts: Fragment[], separator: string, empty: string): Fragment {
  if (parts.length === 0) return fragment(empty)
  return { sql: parts.map((part) => part.sql).join(separator), params: parts.flatMap((part) => part.params) }
}

/** A number as PostgreSQL computes with it fastest; "1.5" alone is a numeric, ten times slower. */
export const real = (value: number): string => `${value}::float8`
