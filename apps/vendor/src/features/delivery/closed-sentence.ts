import type { CooperativeStatus } from "@cho-htx/contracts"
import type { DeliveryWords } from "../../messages/vi/delivery"

/** Why the prices cannot be changed now, or not by this member; null when they can. */
export function closedSentence(status: CooperativeStatus, role: string, { view }: DeliveryWords): string | null {
  if (role === "packer") return view.packer
  if (status === "draft" || status === "active") return null
  return status === "submitted" ? view.submitted : view.other
}
