import { MedusaError } from "@medusajs/framework/utils"

/** The request itself is wrong: unknown value, too deep, too large. Answers 400. */
export function invalid(message: string): never {
  throw new MedusaError(MedusaError.Types.INVALID_DATA, message)
}

/** A feature of the Search Module an engine cannot express: refused rather than approximated. `what` ends the sentence. */
export function unsupported(what: string): never {
  throw new MedusaError(MedusaError.Types.NOT_ALLOWED, `This search engine does not support ${what}`)
}

/** The physical index is gone; the Search Module answers by re-reading its active version once. */
export function missingIndex(name: string, provider: string): never {
  throw new MedusaError(MedusaError.Types.NOT_FOUND, `Search index "${name}" does not exist in ${provider}`)
}
