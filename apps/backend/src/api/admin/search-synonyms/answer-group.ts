import type { AdminSynonymResponse } from "@cho-htx/contracts"
import type { MedusaContainer } from "@medusajs/framework/types"
import { pgOf } from "../../../lib/sql"
import { synonymMessages } from "../../../workflows/synonym/messages"
import { found } from "../_http/found"
import { readGroup } from "./readers/list-groups"

/** One group as it stands now, or 404. */
export async function answerGroup(scope: MedusaContainer, id: string): Promise<AdminSynonymResponse> {
  return { group: found(await readGroup(pgOf(scope), id), synonymMessages.notFound) }
}
