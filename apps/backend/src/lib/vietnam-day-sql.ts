/** SQL: today in Vietnam, as a date. */
export const todaySql = "(now() at time zone 'Asia/Ho_Chi_Minh')::date"

/** SQL: the calendar day in Vietnam of an instant as text, `YYYY-MM-DD`: as certificates hold their days. */
export const dayTextSql = (instant: string) => `to_char(${instant} at time zone 'Asia/Ho_Chi_Minh', 'YYYY-MM-DD')`
