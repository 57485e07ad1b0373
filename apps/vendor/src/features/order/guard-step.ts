import type { ParcelState } from "@cho-htx/contracts"
import type { Deed } from "./deeds"

/** Steps which the server would also take from another state than the one the person saw. */
const guarded = new Set<Deed>(["cancel", "cancel-lines", "hand-over"])

/** A step's body with the state the person saw, which the server compares at each try; as it is where the server can only take it from one. */
export const guardStep = (step: Deed, body: object, seen: ParcelState) =>
  guarded.has(step) ? { body: { ...body, expected_state: seen }, seen } : { body, seen: null }
