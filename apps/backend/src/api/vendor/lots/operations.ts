import {
  addLotStepSchema,
  createLotSchema,
  doneResponseSchema,
  lotLabelsQuerySchema,
  publishLotSchema,
  removeLotQuerySchema,
  updateLotSchema,
  vendorLotListQuerySchema,
  vendorLotListResponseSchema,
  vendorLotResponseSchema,
  withdrawLotSchema,
} from "@cho-htx/contracts"
import type { VendorOperation } from "../_operations/operation"

const lot = "/vendor/lots/:lot_id"
const answer = vendorLotResponseSchema

/** Lots of the cooperative's goods and their traces. */
export const lotOperations: VendorOperation[] = [
  {
    method: "GET",
    path: "/vendor/lots",
    summary: "Lots, newest first, by cursor.",
    action: "read",
    query: vendorLotListQuerySchema,
    refuses: [404],
    answer: vendorLotListResponseSchema,
  },
  {
    method: "POST",
    path: "/vendor/lots",
    summary: "A lot was harvested or produced; a draft.",
    action: "goods",
    body: createLotSchema,
    answer,
  },
  { method: "GET", path: lot, summary: "A lot with its steps.", action: "read", answer },
  {
    method: "POST",
    path: lot,
    summary: "Writes a draft anew.",
    action: "goods",
    body: updateLotSchema,
    answer,
  },
  {
    method: "DELETE",
    path: lot,
    summary: "Takes a draft away.",
    action: "goods",
    query: removeLotQuerySchema,
    answer: doneResponseSchema,
  },
  {
    method: "POST",
    path: `${lot}/steps`,
    summary: "Something happened to the lot.",
    action: "goods",
    body: addLotStepSchema,
    answer,
  },
  { method: "DELETE", path: `${lot}/steps/:step_id`, summary: "Takes a step out of a draft.", action: "goods", answer },
  {
    method: "POST",
    path: `${lot}/publish`,
    summary: "The lot's QR code answers from now on.",
    action: "goods",
    body: publishLotSchema,
    answer,
  },
  {
    method: "POST",
    path: `${lot}/withdraw`,
    summary: "Recalls a lot; its public page says so.",
    action: "goods",
    body: withdrawLotSchema,
    answer,
  },
  {
    method: "GET",
    path: `${lot}/labels`,
    summary: "Sheets of A4 with QR labels of a published lot, PDF.",
    action: "read",
    query: lotLabelsQuerySchema,
    refuses: [409],
    answer: null,
  },
]
