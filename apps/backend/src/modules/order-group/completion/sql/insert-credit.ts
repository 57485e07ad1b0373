import { statement } from "../../db/connection"

/** Credit lines of the orders. Parameter: JSON array. */
export const insertCredit = statement(
  "completion_credit",
  `insert into order_credit_line (id, order_id, version, reference, reference_id, amount, raw_amount, metadata)
  select id, order_id, version, reference, reference_id, amount, raw_amount, metadata from json_populate_recordset(null::order_credit_line, $1::json)`,
)
