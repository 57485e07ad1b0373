import { MedusaError } from "@medusajs/framework/utils"

/** The thing itself, or 404 with a sentence for the person. */
export function found<T>(thing: T | null | undefined, sentence: string): T {
  if (thing === null || thing === undefined) throw new MedusaError(MedusaError.Types.NOT_FOUND, sentence)
  return thing
}
