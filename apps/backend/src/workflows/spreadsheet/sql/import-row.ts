import type { VendorImport } from "@cho-htx/contracts"

/** Columns of an import as `viewImport` reads them; the member's name is looked up beside them. */
export const importColumns = `i.id, i.kind, i.file_name, i.status, i.rows_new, i.rows_changed, i.rows_unchanged, i.rows_bad, i.rows_done,
  i.rows_failed, i.notices, i.message, i.created_at, i.finished_at,
  (select m.name from cooperative_member m where 'member:' || m.id = coalesce(i.committed_by, i.created_by)) as by`

export interface ImportRow
  extends Pick<VendorImport, "id" | "kind" | "file_name" | "status" | "notices" | "message" | "by"> {
  rows_new: number
  rows_changed: number
  rows_unchanged: number
  rows_bad: number
  rows_done: number
  rows_failed: number
  created_at: Date
  finished_at: Date | null
}

/** An import as members see it. */
export function viewImport(row: ImportRow): VendorImport {
  const { rows_new, rows_changed, rows_unchanged, rows_bad, rows_done, rows_failed, created_at, finished_at, ...rest } =
    row
  return {
    ...rest,
    rows: {
      total: rows_new + rows_changed + rows_unchanged + rows_bad,
      new: rows_new,
      changed: rows_changed,
      unchanged: rows_unchanged,
      bad: rows_bad,
    },
    progress: { total: rows_new + rows_changed, done: rows_done, failed: rows_failed },
    failed_rows: rows_bad + rows_failed,
    created_at: created_at.toISOString(),
    finished_at: finished_at?.toISOString() ?? null,
  }
}

/** Columns of one row of the sheet as members see it. */
export const sheetRowColumns = "row, action, label, sku, problems, changes, result"
