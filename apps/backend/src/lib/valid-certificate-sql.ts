import { dayTextSql } from "./vietnam-day-sql"

/** SQL: the row of `certificate` with this alias is verified and not withdrawn, and its last day, counted in Vietnam, is not over. */
export const validCertificateSql = (row: string) =>
  `${row}.deleted_at is null and ${row}.status = 'verified' and ${row}.expires_on >= ${dayTextSql("now()")}`

/** SQL: the row's stars are shown to shoppers: valid today, and of three stars or more, since one and two are not promoted. */
export const shownCertificateSql = (row: string) => `${validCertificateSql(row)} and ${row}.stars >= 3`
