import type { CooperativeStatus, ParcelState, ParcelStep, VendorOrderResponse, VendorRole } from "@cho-htx/contracts"
import { expect, it } from "vitest"
import { answersOf } from "./answers-of"

const parcel = (state: ParcelState): VendorOrderResponse["parcel"] => ({
  order_id: "order_1",
  order_group_id: "ordgrp_1",
  state,
  state_at: "2026-11-30T00:00:00Z",
  carrier: null,
  tracking_code: null,
  amount: 1,
  canceled: 0,
  captured: 0,
  refunded: 0,
  due: 1,
  next: [],
})
const verbs = (
  state: ParcelState,
  next: ParcelStep[],
  role: VendorRole = "owner",
  status: CooperativeStatus = "active",
) => {
  const answers = answersOf({ state, next, unsent: false }, parcel(state), {
    member: { role },
    cooperative: { status },
  })
  return answers && [answers.yes.verb, answers.no?.verb ?? null]
}

it("asks for the next step of an order's life and its refusal", () => {
  expect(verbs("placed", ["confirm", "cancel", "cancel-lines"])).toEqual(["confirm", "short"])
  expect(verbs("confirmed", ["pack", "cancel"])).toEqual(["pack", "short"])
  expect(verbs("packed", ["hand-over", "cancel"])).toEqual(["hand-over", "cancel"])
  expect(verbs("packed", ["deliver", "cancel"])).toEqual(["fetched", "cancel"])
  expect(verbs("shipped", ["deliver", "fail"])).toEqual(["deliver", "fail"])
  expect(verbs("delivery_failed", ["hand-over", "return-to-stock"])).toEqual(["again", "return-to-stock"])
  expect(verbs("delivered", ["remit", "return"])).toEqual(["remit", null])
  expect(verbs("remitted", ["return"])).toBeNull()
})

it("offers a packer a packer's work only", () => {
  expect(verbs("placed", ["confirm", "cancel"], "packer")).toBeNull()
  expect(verbs("confirmed", ["pack", "cancel"], "packer")).toEqual(["pack", null])
  expect(verbs("shipped", ["deliver", "fail"], "packer")).toEqual(["deliver", null])
})

it("only lets an order be canceled while its money is waited for", () => {
  expect(verbs("placed", ["cancel"])).toEqual(["cancel", null])
})

it.each<CooperativeStatus>(["suspended", "closed"])(
  "offers nothing the market would refuse a %s cooperative",
  (status) => {
    expect(verbs("placed", ["confirm", "cancel"], "owner", status)).toBeNull()
    expect(verbs("packed", ["hand-over", "cancel"], "packer", status)).toBeNull()
  },
)
