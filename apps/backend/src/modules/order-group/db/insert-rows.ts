/** Columns whose names are words of SQL. */
const quoted = new Set(["data", "name", "order", "version", "status"])

const quote = (name: string) => (quoted.has(name) ? `"${name}"` : name)

/** Columns of one table that a statement writes. */
export type TableColumns = Record<string, readonly string[]>

/** Columns written as a fixed SQL expression, because the table has neither default nor value for them. */
export type FixedColumns = Record<string, Record<string, string>>

/**
 * CTE list (the first is `given`) that inserts the rows of several tables out of one JSON parameter (`$1` = { table: row[] }).
 * Column names come from our source only, never from a request.
 */
export function insertCtes(tables: TableColumns, fixed: FixedColumns = {}): string {
  const inserts = Object.entries(tables).map(([table, columns]) => {
    const names = columns.map(quote).join(", ")
    const extra = Object.entries(fixed[table] ?? {})
    const into = [names, ...extra.map(([name]) => quote(name))].join(", ")
    const from = [names, ...extra.map(([, expression]) => expression)].join(", ")
    const target = quote(table)
    return `put_${table} as (insert into ${target} (${into}) select ${from} from jsonb_populate_recordset(null::${target}, (select rows -> '${table}' from given)))`
  })
  // Read once: `json -> table` would read the whole text anew for every table.
  return ["given as materialized (select $1::jsonb as rows)", ...inserts].join(",\n")
}
