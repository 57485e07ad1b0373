import type { CheckoutCaseKind } from "@cho-htx/contracts"
import type { Db } from "../db/connection"
import { closeCaseRows } from "./sql"

export interface CaseEnd {
  kind: CheckoutCaseKind
  subject_id: string
  /** What was done, a word of `caseResolutions` or of the machine's own. */
  resolution: string
  note?: string | null
  /** "user:<id>" or "system". */
  by: string
}

/** Closes the open case about a thing, if there is one: it has been settled. */
export async function closeCase(db: Db, { kind, subject_id, resolution, note = null, by }: CaseEnd): Promise<void> {
  await db.count(closeCaseRows, [kind, subject_id, resolution, note, by])
}
