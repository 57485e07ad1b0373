import type { AddLotStepBody, CreateLotBody, UpdateLotBody, WithdrawLotBody } from "@cho-htx/contracts"
import type { OutboxEntry } from "../../../lib/outbox/entry"

/** Bodies of waiting writes about lots by their deed. */
interface Written {
  "lot-new": CreateLotBody & { id: string }
  "lot-edit": UpdateLotBody
  "lot-step": AddLotStepBody & { id: string }
  "lot-step-remove": { step_id: string }
  "lot-withdraw": WithdrawLotBody
}

/** The body of a waiting write: this app itself wrote it, in `lotEntries`. Null for another deed. */
export const written = <D extends keyof Written>({ deed, body }: OutboxEntry, wanted: D): Written[D] | null =>
  deed === wanted ? (body as Written[D]) : null
