import { counted } from "../../lib/english/counted"
import { N1, N2, N3, T1, turn } from "../../lib/english/turn"
import type { Twin } from "../../lib/english/twin"
import { lotMessages as said } from "./messages"

const none = "không còn lô nào"
const lotsIn = (lots: string) =>
  lots === none
    ? "it has no lots"
    : `it has ${lots.replaceAll(/lô (\S+): (\d+) gói/g, (_, code: string, packs: string) => `lot ${code}: ${counted(packs, "pack")}`)}`

/** English of `lotMessages`. */
export const lotMessages = {
  notFound: "Your cooperative has no such lot.",
  variantNotFound: "These goods are not in your shop. Choose the goods of the lot again.",
  stepNotFound: "The lot has no such step. Somebody may have deleted it.",
  madeInFuture: "Harvest or production cannot be after today. Look at the day again.",
  packedBeforeMade: "It cannot be packed before it was harvested or produced.",
  packedInFuture: "Packing cannot be after today. Look at the day again.",
  endsBeforeMade: "Best before cannot be earlier than harvest, production or packing.",
  noSuchDay: "There is no such day in the calendar. Choose it again.",
  stepInFuture: "A step cannot be after today. Look at the day again.",
  notDraft: "The lot is published and cannot be edited, as buyers may have read it. Add a step, or recall the lot.",
  changed: "Somebody else has just edited this lot. Open it again to see, then go on.",
  isWithdrawn: "This lot is recalled; nothing more can be done with it.",
  withdrawnBefore: turn(
    said.withdrawnBefore(T1),
    (reason) =>
      `Somebody else recalled this lot before you, because: ${reason}. Buyers read that reason; you need not do anything.`,
  ),
  notPublished: "This lot is not published. Publish it first.",
  tooManySteps: turn(
    said.tooManySteps(N1),
    (most) => `A lot can have at most ${counted(most, "step")}. Put small ones together.`,
  ),
  orderNotFound: "There is no such order.",
  orderNotReady: "The order is not accepted yet or was canceled, so it cannot get lots. Accept it first.",
  lineNotInOrder: "This item is not in the order. Open the order again.",
  otherVariant: turn(
    said.otherVariant(T1),
    (code) => `Lot ${code} holds other goods. Choose a lot of the goods of this item.`,
  ),
  lotNotUsable: turn(
    said.lotNotUsable(T1),
    (code) => `Lot ${code} is not published or was recalled, so it cannot be used. Choose another lot.`,
  ),
  tooMany: turn(
    said.tooMany(N1),
    (quantity) => `This item has ${counted(quantity, "pack")}, fewer than you gave by lot. Write the numbers again.`,
  ),
  beyond: [
    turn(
      said.beyond(T1, N2, N3),
      (code, all, left) =>
        `Lot ${code} has ${counted(all, "pack")}, of which only ${left} are not given to other orders. Write another number or add another lot.`,
    ),
    turn(
      said.beyond(T1, N2, 0),
      (code, all) =>
        `Lot ${code} has ${counted(all, "pack")}, all of them given to other orders. Write another number or add another lot.`,
    ),
  ],
  overtaken: turn(
    said.overtaken([]).replace(none, T1),
    (now) =>
      `Somebody else has just set the lots of this item: now ${lotsIn(now)}. Open the order again, look, then go on.`,
  ),
  twice: "An item or a lot is there twice. Put them together.",
  keyTaken: "This request's key was used for something else. Send it with a new one.",
} satisfies Twin<typeof said>
