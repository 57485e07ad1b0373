import { z } from "zod"
import { importKinds } from "./vendor-import.js"

/** Days of orders or money in one file at most. */
export const MAX_EXPORT_DAYS = 366

/** GET /vendor/exports/template: an empty form of products, or the packs there are with their stock and price to be written over. */
export const templateQuerySchema = z.object({ kind: z.enum(importKinds) }).strict()
export type TemplateQuery = z.infer<typeof templateQuerySchema>

const day = z.iso.date()

/** GET /vendor/exports/{orders,money}: orders placed in Vietnam on these days, both included; left out: the last 31 days. */
export const exportDaysQuerySchema = z.object({ from: day.optional(), to: day.optional() }).strict()
export type ExportDaysQuery = z.infer<typeof exportDaysQuerySchema>
