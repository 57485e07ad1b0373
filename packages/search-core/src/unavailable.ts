import { MedusaError } from "@medusajs/framework/utils"

const code = "search_unavailable"

/** The search server cannot be reached or does not answer in time. Routes tell it apart with `isSearchUnavailable`. */
export function unavailable(message: string): never {
  throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, message, code)
}

/** True for the error of a search server that is down; holds across copies of Medusa's error class. */
export const isSearchUnavailable = (error: unknown): boolean =>
  typeof error === "object" && error !== null && "code" in error && error.code === code
