import type { CheckoutCaseKind } from "@cho-htx/contracts"
import { entityId } from "../../../lib/entity-id"
import type { Db } from "../db/connection"
import { openCaseRow } from "./sql"

export interface NewCase {
  kind: CheckoutCaseKind
  /** What it is about: a group, a movement of money, an event. */
  subject_id: string
  order_group_id?: string | null
  /** Facts a person needs to decide: amounts in đồng, codes, errors; no personal data. */
  detail?: Record<string, unknown>
}

/** Puts something before a person, once: while its case is open, more facts are added to it. True when the case is new. */
export async function openCase(db: Db, { kind, subject_id, order_group_id = null, detail = {} }: NewCase) {
  const values = [entityId("ccase"), kind, subject_id, order_group_id, JSON.stringify(detail)]
  const [row] = await db.run(openCaseRow, values)
  return row?.fresh === true
}
