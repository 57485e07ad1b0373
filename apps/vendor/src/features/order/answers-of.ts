import type { MeResponse, ParcelStep, VendorOrderResponse, VendorRole } from "@cho-htx/contracts"
import type { OrderPageWords } from "../../messages/vi/order-pages"
import type { Deed } from "./deeds"
import type { OpenSheet } from "./order-view"
import type { ProjectedOrder } from "./project-order"

type Step = Exclude<Deed, "stock" | "lots" | "price">

export interface Answer {
  verb: keyof OrderPageWords["verbs"]
  /** Taken at once. */
  step?: Step
  /** Asked more about first. */
  sheet?: Exclude<OpenSheet, null>
}

export interface Answers {
  yes: Answer
  no: Answer | null
}

const ofPackers: readonly ParcelStep[] = ["pack", "hand-over", "deliver"]

/** Whether a role may take a step; the server decides, this only spares people a refusal. */
const may = (role: VendorRole, step: ParcelStep) => role !== "packer" || ofPackers.includes(step)

/** Who answers: a role, in a cooperative that sells or may only look. */
export interface Answerer {
  member: Pick<MeResponse["member"], "role">
  cooperative: Pick<MeResponse["cooperative"], "status">
}

/** The two answers to the question of the moment; null when there is nothing to answer, or it is not for this role or cooperative. */
export function answersOf(
  { next }: ProjectedOrder,
  { state: real }: VendorOrderResponse["parcel"],
  { member: { role }, cooperative }: Answerer,
): Answers | null {
  if (cooperative.status !== "active") return null
  const can = (step: ParcelStep) => next.includes(step) && may(role, step)
  const short: Answer | null = can("cancel") ? { verb: "short", sheet: "short" } : null
  const cancel: Answer | null = can("cancel") ? { verb: "cancel", sheet: "short" } : null
  if (can("confirm")) return { yes: { verb: "confirm", step: "confirm" }, no: short }
  if (can("pack")) return { yes: { verb: "pack", step: "pack" }, no: short }
  if (can("return-to-stock"))
    return { yes: { verb: "again", sheet: "hand-over" }, no: { verb: "return-to-stock", step: "return-to-stock" } }
  if (can("hand-over"))
    return { yes: { verb: real === "delivery_failed" ? "again" : "hand-over", sheet: "hand-over" }, no: cancel }
  if (can("deliver")) {
    const fetched = !next.includes("fail")
    return {
      yes: { verb: fetched ? "fetched" : "deliver", step: "deliver" },
      no: fetched ? cancel : can("fail") ? { verb: "fail", sheet: "fail" } : null,
    }
  }
  if (can("remit")) return { yes: { verb: "remit", step: "remit" }, no: null }
  return cancel ? { yes: cancel, no: null } : null
}
