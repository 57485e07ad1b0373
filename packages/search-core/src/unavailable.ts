import { MedusaError } from "@medusajs/framework/utils"

const codes = { unavailable: "search_unavailable", refused: "search_refused" } as const

function fail(message: string, code: string, rest: object = {}): never {
  throw Object.assign(new MedusaError(MedusaError.Types.UNEXPECTED_STATE, message, code), rest)
}

// By the code and not by the class: there may be several copies of Medusa's error class.
const carries = (error: unknown, code: string): boolean =>
  typeof error === "object" && error !== null && "code" in error && error.code === code

/** The search server cannot be reached or does not answer in time. Routes tell it apart with `isSearchUnavailable`. */
export function unavailable(message: string): never {
  return fail(message, codes.unavailable)
}

/**
 * The search server asks for fewer requests. Unavailable to whoever searches; the module's reindex knows it by its status and
 * waits, `wait_ms` when the server said how long.
 */
export function rateLimited(message: string, wait_ms?: number): never {
  return fail(message, codes.unavailable, { status: 429, ...(wait_ms === undefined ? {} : { retry_after: wait_ms }) })
}

/** The search server answers and serves nobody: another key than it knows, a right it does not give, a version it cannot. */
export function refused(message: string): never {
  return fail(message, codes.refused)
}

/** True for the error of a search server that is down. */
export const isSearchUnavailable = (error: unknown): boolean => carries(error, codes.unavailable)

/** True for the error of a search server that answers and refuses to serve. */
export const isSearchRefused = (error: unknown): boolean => carries(error, codes.refused)
