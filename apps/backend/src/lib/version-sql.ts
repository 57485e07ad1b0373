/** SQL: a row's time of change to the microsecond, as an opaque word that changes with each write. */
export const versionSql = (row: string) =>
  `to_char(${row}.updated_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`
