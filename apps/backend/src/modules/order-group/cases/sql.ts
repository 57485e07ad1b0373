import { statement } from "../db/connection"

/** Opens a case, or adds to the open one about the same thing. Parameters: id, kind, subject id, group id, detail. */
export const openCaseRow = statement<{ id: string; fresh: boolean }>(
  "case_open",
  `insert into checkout_case as c (id, kind, subject_id, order_group_id, detail) values ($1, $2, $3, $4, $5::jsonb)
  on conflict (kind, subject_id) where state = 'open' and deleted_at is null do update set detail = coalesce(c.detail, '{}') || excluded.detail, updated_at = now()
  returning id, (xmax = 0) as fresh`,
)

/** Closes the open cases about a thing. Parameters: kind, subject id, resolution, note, by whom. */
export const closeCaseRows = statement(
  "case_close",
  `update checkout_case set state = 'resolved', resolution = $3, note = $4, resolved_by = $5, resolved_at = now(), updated_at = now()
  where kind = $1 and subject_id = $2 and state = 'open' and deleted_at is null`,
)

/** A case under its lock. */
export interface CaseRow {
  id: string
  kind: string
  subject_id: string
  order_group_id: string | null
  detail: Record<string, unknown> | null
  state: "open" | "resolved"
  resolution: string | null
}

const columns = "id, kind, subject_id, order_group_id, detail, state, resolution"

/** Parameter: case id. */
export const readCaseRow = statement<CaseRow>(
  "case_read",
  `select ${columns} from checkout_case where id = $1 and deleted_at is null`,
)

/** Whether a thing has ever had a case of a kind. Parameters: kind, subject id. */
export const hadCase = statement<{ id: string }>(
  "case_had",
  "select id from checkout_case where kind = $1 and subject_id = $2 and deleted_at is null limit 1",
)
