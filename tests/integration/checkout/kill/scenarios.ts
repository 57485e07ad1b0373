import type { Mood } from "../../../harness/fake-gateway.js"

/** One flow to be killed at each of its boundaries, after the steps that lead to where it starts. */
export type Scenario = { flow: string; before: readonly string[]; points: readonly string[] }

const steps = (step: string, more: readonly string[] = []) =>
  [...more, "locked", "worked", "moved", "told", "written", "audited", "committed"].map((at) => `parcel.${step}.${at}`)

const packed = ["confirm", "pack"]
const shipped = [...packed, "hand-over"]
const delivered = [...shipped, "deliver"]

/** The life of a cooperative's order paid in cash. */
export const parcelScenarios: readonly Scenario[] = [
  { flow: "confirm", before: [], points: steps("confirm") },
  { flow: "pack", before: ["confirm"], points: steps("pack", ["fulfilled", "unreserved"]) },
  { flow: "hand-over", before: packed, points: steps("hand-over", ["labeled"]) },
  { flow: "deliver", before: shipped, points: steps("deliver") },
  { flow: "fail", before: shipped, points: steps("fail") },
  { flow: "return-to-stock", before: [...shipped, "fail"], points: steps("return-to-stock", ["received"]) },
  { flow: "remit", before: delivered, points: [...steps("remit"), "money.capture.allocated"] },
  {
    flow: "cancel",
    before: packed,
    points: [
      ...["locked", "freed", "moved", "told", "written", "audited", "committed"].map((at) => `parcel.cancel.${at}`),
      "parcel.forgive.canceled",
      "parcel.forgive.ended",
    ],
  },
  { flow: "cancel-lines", before: [], points: steps("cancel-lines", ["edited", "shrunk"]) },
  {
    flow: "cancel-group",
    before: [],
    points: ["one", "written", "audited", "committed"].map((at) => `parcel.cancel-group.${at}`),
  },
  {
    flow: "refund",
    before: [...delivered, "remit"],
    points: [
      "money.refund.asked",
      "money.refund.allocated",
      "money.refund.written",
      "parcel.refund.audited",
      "parcel.refund.committed",
      "money.refund.committed",
    ],
  },
]

/** What the buyer sends back after delivery. */
export const returnScenarios: readonly Scenario[] = [
  {
    flow: "open-return",
    before: delivered,
    points: ["return.open.written", "parcel.return.audited", "parcel.return.committed"],
  },
  {
    flow: "receive-return",
    before: [...delivered, "remit", "open-return"],
    points: ["items", "canceled", "ordered", "written"].map((at) => `return.receive.${at}`),
  },
  {
    flow: "cancel-return",
    before: [...delivered, "open-return"],
    points: ["return.cancel.closed", "return.cancel.written"],
  },
]

/** Completion in one transaction: nothing, or everything, is there afterwards. */
export const completionPoints = ["completion.read", "completion.sent", "completion.committed"] as const

/** Completion through a gateway, by what the gateway says. */
export const gatewayScenarios: readonly (readonly [Mood, readonly string[]])[] = [
  [
    "approve",
    [
      "completion.read",
      "completion.sent",
      "completion.committed",
      "gateway.answered",
      "gateway.place.locked",
      "gateway.place.rows",
      "gateway.place.written",
      "gateway.placed",
    ],
  ],
  ["capture", ["gateway.answered", "money.capture.allocated", "gateway.place.written", "gateway.placed"]],
  ["decline", ["gateway.answered", "gateway.release.locked", "gateway.release.written", "gateway.released"]],
  ["charge-500", ["gateway.left"]],
]
