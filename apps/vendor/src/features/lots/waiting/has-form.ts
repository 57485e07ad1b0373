import type { LotStatus } from "@cho-htx/contracts"
import type { OutboxEntry } from "../../../lib/outbox/entry"

/** Whether a refused write can go back to the form it came from, the lot being what it is on the market. */
export function hasForm({ deed }: OutboxEntry, market: LotStatus | null): boolean {
  if (deed === "lot-new") return true
  if (deed === "lot-edit") return market === "draft"
  if (deed === "lot-step") return market !== null && market !== "withdrawn"
  return deed === "lot-withdraw" && market === "published"
}
