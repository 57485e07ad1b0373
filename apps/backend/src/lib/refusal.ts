import type { ErrorBody } from "@cho-htx/contracts"
import { SpokenError } from "./spoken-error"

/** A request that cannot be met: a Vietnamese sentence for the person and, when there is one, the field it belongs to. */
export class Refusal extends SpokenError {
  constructor(
    type: "invalid_data" | "not_found" | "not_allowed" | "conflict",
    message: string,
    readonly details: ErrorBody["details"] = undefined,
  ) {
    super(type, message)
  }
}

/** INVALID_DATA that belongs to one field. */
export function refuseField(path: string, message: string): Refusal {
  return new Refusal("invalid_data", message, [{ path, message }])
}
