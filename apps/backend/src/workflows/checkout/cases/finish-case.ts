import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { entityId } from "../../../lib/entity-id"
import { Refusal } from "../../../lib/refusal"
import type { CaseRow } from "../../../modules/order-group/cases/sql"
import { inTransaction } from "../../../modules/order-group/db/connection"
import { caseSentences } from "./messages"
import type { ResolveCheckoutCase } from "./resolve-case"
import { auditCase, finishCaseRow } from "./sql/finish-case"

/** Closes a case and writes who decided what, in one transaction. Throws conflict when somebody else decided otherwise meanwhile. */
export function finishCase(pg: Knex, found: CaseRow, { resolution, note, actor }: ResolveCheckoutCase): Promise<void> {
  return inTransaction(pg, async (db) => {
    const finished = await db.run(finishCaseRow, [found.id, resolution, note ?? null, actor])
    if (finished.length === 0) throw new Refusal("conflict", caseSentences.resolvedOtherwise)
    const { kind, subject_id, detail } = found
    await db.count(auditCase, [
      entityId("audit"),
      actor,
      `checkout-case.${resolution}`,
      found.id,
      note ?? null,
      JSON.stringify({ kind, subject_id, detail }),
      JSON.stringify({ resolution }),
    ])
  })
}
