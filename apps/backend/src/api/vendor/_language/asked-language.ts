import type { MedusaRequest } from "@medusajs/framework/http"

/** English, named first: "en", "en-GB,en;q=0.9". */
const english = /^\s*en(?:-[a-z\d-]{1,30})?\s*(?:[,;]|$)/i

/** The language of the answer's sentences: English for who asks for it first, else Vietnamese. */
export const askedLanguage = ({ headers }: Pick<MedusaRequest, "headers">): "vi" | "en" =>
  english.test(headers["accept-language"] ?? "") ? "en" : "vi"
