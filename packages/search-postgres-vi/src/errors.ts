import { MedusaError } from "@medusajs/framework/utils"

/** The request itself is wrong: unknown value, too deep, too large. Answers 400. */
export function invalid(message: string): never {
  throw new MedusaError(MedusaError.Types.INVALID_DATA, message)
}

/** A feature of the Search Module this engine cannot express. Refused rather than approximated. */
export function unsupported(message: string): never {
  throw new MedusaError(MedusaError.Types.NOT_ALLOWED, `search-postgres-vi: ${message}`)
}

/** The physical index is gone; the Search Module answers by re-reading its active version once. */
export function missingIndex(name: string): never {
  throw new MedusaError(MedusaError.Types.NOT_FOUND, `Search index "${name}" does not exist in search-postgres-vi`)
}
