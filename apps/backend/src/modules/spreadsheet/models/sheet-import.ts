import { model } from "@medusajs/framework/utils"

/**
 * A sheet a cooperative uploaded: what was read of it, and how far it is written. The file itself is not kept: its rows are, until they are
 * forgotten. A job goes on at `position`, whichever process was killed.
 */
export const SheetImport = model
  .define("sheet_import", {
    id: model.id({ prefix: "simp" }).primaryKey(),
    cooperative_id: model.text(),
    kind: model.enum(["products", "stock"]),
    status: model.enum(["ready", "running", "done", "stopped"]).default("ready"),
    file_name: model.text(),
    /** Rows of the sheet, by what would become of them. */
    rows_new: model.number().default(0),
    rows_changed: model.number().default(0),
    rows_unchanged: model.number().default(0),
    rows_bad: model.number().default(0),
    /** The last unit that is written: a unit is one product, or one pack whose stock and price are set. */
    position: model.number().default(0),
    rows_done: model.number().default(0),
    rows_failed: model.number().default(0),
    /** Batches that failed at this position for no fault of the rows. */
    attempts: model.number().default(0),
    /** Sentences about the file as a whole. */
    notices: model.json(),
    /** Why it stopped. */
    message: model.text().nullable(),
    created_by: model.text(),
    committed_by: model.text().nullable(),
    committed_at: model.dateTime().nullable(),
    finished_at: model.dateTime().nullable(),
    /** What makes a repeated upload the same one. */
    request_key: model.text().nullable(),
  })
  .indexes([
    { on: ["cooperative_id", "created_at", "id"] },
    // Two imports of one cooperative never run at once.
    { on: ["cooperative_id"], unique: true, where: "status = 'running' AND deleted_at IS NULL" },
    { on: ["committed_at"], where: "status = 'running' AND deleted_at IS NULL" },
    { on: ["request_key"], unique: true, where: "request_key IS NOT NULL AND deleted_at IS NULL" },
  ])
