/** Whether a case about a purchase is open; open cases are few. `id`: a column of the caller's own query. */
export const needsReviewSql = (id: string): string => `exists (
  select 1 from checkout_case where checkout_case.order_group_id = ${id} and checkout_case.state = 'open' and checkout_case.deleted_at is null)`
