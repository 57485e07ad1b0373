import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { Refusal } from "../../lib/refusal"
import { pgOf, sql } from "../../lib/sql"
import { writeAudit } from "../staff/write-audit"
import { lockOwn } from "./lock-own"
import { registrationMessages } from "./messages"
import { touchCooperative } from "./touch-cooperative"

const remove = `
  update cooperative_document d set deleted_at = now(), updated_at = now() from cooperative c
  where d.id = ? and d.cooperative_id = ? and d.deleted_at is null and c.id = d.cooperative_id
  returning d.file_key, d.kind, c.status`

/** Takes a paper out of a draft, file and all. Throws NOT_FOUND for one that is not the cooperative's, NOT_ALLOWED once the alliance has it. */
export async function removeDocument(
  scope: MedusaContainer,
  { id, cooperative_id, actor }: { id: string; cooperative_id: string; actor: string },
): Promise<void> {
  const key = await pgOf(scope).transaction(async (trx) => {
    await lockOwn(trx, { cooperative_id, actor })
    const [gone] = await sql<{ file_key: string; kind: string; status: string }>(trx, remove, [id, cooperative_id])
    if (!gone) throw new Refusal("not_found", registrationMessages.documentNotFound)
    if (gone.status !== "draft") throw new Refusal("not_allowed", registrationMessages.documentKept)
    await touchCooperative(trx, cooperative_id)
    const about = { entity: "cooperative", entity_id: cooperative_id }
    await writeAudit(trx, {
      actor,
      action: "cooperative.document.remove",
      ...about,
      before: { document_id: id, kind: gone.kind },
    })
    return gone.file_key
  })
  await scope.resolve(Modules.FILE).deleteFiles(key)
}
