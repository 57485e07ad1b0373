import type { MedusaContainer } from "@medusajs/framework/types"
import { pgOf } from "../../lib/sql"
import { forget } from "./sql/forget"

/** Imports forgotten in one run; the rest follow in the next. */
const BATCH = 50

const oldSql = `select id from sheet_import where (status = 'ready' and created_at < now() - interval '2 days')
  or (status in ('done', 'stopped') and finished_at < now() - interval '30 days') order by created_at, id limit ${BATCH}`

/** Deletes previews nobody committed within two days, and imports that ended a month ago, with their rows. Answers how many. */
export const forgetImports = (scope: MedusaContainer): Promise<number> => forget(pgOf(scope), oldSql, [])
