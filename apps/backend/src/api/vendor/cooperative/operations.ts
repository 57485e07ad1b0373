import { changeCooperativeSchema, noBodySchema, vendorCooperativeResponseSchema } from "@cho-htx/contracts"
import type { VendorOperation } from "../_operations/operation"

const path = "/vendor/cooperative"
const answer = vendorCooperativeResponseSchema

/** One's own cooperative and its papers. */
export const cooperativeOperations: VendorOperation[] = [
  { method: "GET", path, summary: "The member's cooperative; a packer sees no bank account.", action: "read", answer },
  {
    method: "POST",
    path,
    summary: "Changes the papers: a draft's at once; once admitted, name, address and bank through a change request.",
    action: "papers",
    states: ["draft", "active"],
    body: changeCooperativeSchema,
    answer,
  },
  {
    method: "POST",
    path: `${path}/submit`,
    summary: "Hands a draft to the alliance.",
    action: "papers",
    states: ["draft", "submitted", "active"],
    body: noBodySchema,
    answer,
  },
]
