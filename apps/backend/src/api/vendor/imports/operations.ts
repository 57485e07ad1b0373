import {
  commitImportSchema,
  importListQuerySchema,
  importRowsQuerySchema,
  importUploadQuerySchema,
  MAX_IMPORT_BYTES,
  vendorImportListResponseSchema,
  vendorImportResponseSchema,
  vendorImportRowsResponseSchema,
} from "@cho-htx/contracts"
import type { VendorOperation } from "../_operations/operation"

const path = "/vendor/imports"
const one = `${path}/:import_id`
/** Whoever may change goods may look at what was imported, also while the cooperative is suspended, and after it has closed. */
const reads = { method: "GET", action: "goods", states: ["active", "suspended", "closed"] } as const

/** Sheets of goods, stock and prices. */
export const importOperations: VendorOperation[] = [
  {
    ...reads,
    path,
    summary: "Imports of the last month, newest first, by cursor.",
    query: importListQuerySchema,
    answer: vendorImportListResponseSchema,
  },
  {
    method: "POST",
    path,
    summary: "Reads a sheet and says what would become of each row: the body is an .xlsx file of at most 8 MB.",
    action: "goods",
    query: importUploadQuerySchema,
    file: {
      types: ["application/octet-stream", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"],
      most: MAX_IMPORT_BYTES,
    },
    answer: vendorImportResponseSchema,
    status: 201,
  },
  { ...reads, path: one, summary: "How far an import has come.", answer: vendorImportResponseSchema },
  {
    ...reads,
    path: `${one}/rows`,
    summary: "Rows of the sheet with what is wrong, or what changes, in their order.",
    query: importRowsQuerySchema,
    answer: vendorImportRowsResponseSchema,
  },
  {
    method: "POST",
    path: `${one}/commit`,
    summary: "Has a job write the good rows; 409 while another import of the cooperative runs.",
    action: "goods",
    body: commitImportSchema,
    answer: vendorImportResponseSchema,
    status: 202,
  },
  {
    ...reads,
    path: `${one}/failed-rows`,
    summary: "The rows that were not written, .xlsx, each with why.",
    answer: null,
  },
]
