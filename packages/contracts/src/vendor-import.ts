import { z } from "zod"
import { instantSchema, saidSchema } from "./common.js"

/** "products": new goods, and price and stock of those there are; "stock": price and stock only. */
export const importKinds = ["products", "stock"] as const
export type ImportKind = (typeof importKinds)[number]

/** Rows of goods in one sheet. */
export const MAX_IMPORT_ROWS = 5_000
export const MAX_IMPORT_BYTES = 8_000_000

/** "ready": looked at, nothing written; "running": a job writes it; "done"; "stopped": ended before its end, `message` says why. */
export const importStatuses = ["ready", "running", "done", "stopped"] as const
export type ImportStatus = (typeof importStatuses)[number]

export const importActions = ["new", "changed", "unchanged", "bad"] as const
export type ImportAction = (typeof importActions)[number]

/** POST /vendor/imports: the body is the .xlsx file itself. */
export const importUploadQuerySchema = z
  .object({ kind: z.enum(importKinds), name: z.string().trim().min(1).max(200) })
  .strict()
export type ImportUploadQuery = z.infer<typeof importUploadQuerySchema>

export const importListQuerySchema = z
  .object({ cursor: z.string().max(200).optional(), limit: z.coerce.number().int().min(1).max(50).default(10) })
  .strict()
export type ImportListQuery = z.infer<typeof importListQuerySchema>

/** POST /vendor/imports/:import_id/commit */
export const commitImportSchema = z.object({}).strict()

export const vendorImportSchema = z.object({
  id: z.string(),
  kind: z.enum(importKinds),
  file_name: z.string(),
  status: z.enum(importStatuses),
  /** Rows of the sheet, by what would become of them. */
  rows: z.object({
    total: z.number(),
    new: z.number(),
    changed: z.number(),
    unchanged: z.number(),
    bad: z.number(),
  }),
  /** Rows to write, those worked off so far, and of these the ones that could not be written. */
  progress: z.object({ total: z.number(), done: z.number(), failed: z.number() }),
  /** Sentences about the file as a whole: columns not used, an example left out. */
  notices: z.array(saidSchema),
  /** Why it stopped; null otherwise. */
  message: saidSchema.nullable(),
  /** Rows of the file /vendor/imports/:import_id/failed-rows. */
  failed_rows: z.number(),
  /** Name of who committed it, or uploaded it. */
  by: z.string().nullable(),
  created_at: instantSchema,
  finished_at: instantSchema.nullable(),
})
export type VendorImport = z.infer<typeof vendorImportSchema>

export const vendorImportResponseSchema = z.object({ import: vendorImportSchema })
export type VendorImportResponse = z.infer<typeof vendorImportResponseSchema>

export const vendorImportListResponseSchema = z.object({
  imports: z.array(vendorImportSchema),
  limit: z.number(),
  next_cursor: z.string().nullable(),
})
export type VendorImportListResponse = z.infer<typeof vendorImportListResponseSchema>

/** "failed": could not be written although the preview was good. */
export const importRowFilters = [...importActions, "failed"] as const

/** GET /vendor/imports/:import_id/rows: in the order of the sheet; `after` is the last row number that was seen. */
export const importRowsQuerySchema = z
  .object({
    show: z.enum(importRowFilters).optional(),
    after: z.coerce.number().int().min(0).max(2_000_000).default(0),
    limit: z.coerce.number().int().min(1).max(100).default(50),
  })
  .strict()
export type ImportRowsQuery = z.infer<typeof importRowsQuerySchema>

/** What is wrong with a row; `cell` ("E12") and `header` are null when it is about the row as a whole. */
export const importProblemSchema = z.object({
  cell: z.string().nullable(),
  header: z.string().nullable(),
  message: saidSchema,
})
export type ImportProblem = z.infer<typeof importProblemSchema>

/** Units on the shelf or integer đồng before and after; null: none yet. */
export const importChangeSchema = z.object({
  field: z.enum(["price", "stock"]),
  before: z.number().nullable(),
  after: z.number(),
})
export type ImportChange = z.infer<typeof importChangeSchema>

export const vendorImportRowSchema = z.object({
  /** As Excel numbers it. */
  row: z.number(),
  action: z.enum(importActions),
  /** "Gạo tám xoan, túi 5 kg". */
  label: z.string().nullable(),
  sku: z.string().nullable(),
  problems: z.array(importProblemSchema),
  changes: z.array(importChangeSchema),
  /** Null before it was committed, and for rows that are not written. */
  result: z.enum(["done", "failed"]).nullable(),
})
export type VendorImportRow = z.infer<typeof vendorImportRowSchema>

export const vendorImportRowsResponseSchema = z.object({
  rows: z.array(vendorImportRowSchema),
  limit: z.number(),
  /** Hand back as `after` for the next page; null at the end. */
  next_after: z.number().nullable(),
})
export type VendorImportRowsResponse = z.infer<typeof vendorImportRowsResponseSchema>
