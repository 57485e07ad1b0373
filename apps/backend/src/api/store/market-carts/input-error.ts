import type { ErrorBody } from "@cho-htx/contracts"
import type { z } from "@medusajs/framework/zod"
import { MarketError } from "../../../workflows/checkout/market-error"
import { mainMessage, sentences } from "../../../workflows/checkout/messages"

type Code = MarketError["marketCode"]

/** Which sentence belongs to a field of a body or query. */
const fields: Record<string, { code: Code; message: string }> = {
  quantity: { code: "bad_quantity", message: mainMessage("bad_quantity") },
  phone: { code: "bad_phone", message: mainMessage("bad_phone") },
  commune_code: { code: "unknown_commune", message: mainMessage("unknown_commune") },
  variant_id: { code: "invalid_request", message: sentences.unknownVariant },
  name: { code: "invalid_request", message: sentences.badName },
  address_line: { code: "invalid_request", message: sentences.badAddress },
  email: { code: "invalid_request", message: sentences.badEmail },
  note: { code: "invalid_request", message: sentences.badNote },
  code: { code: "promotion_unknown", message: sentences.badCode },
  payment: { code: "payment_refused", message: mainMessage("payment_refused") },
}

const other = { code: "invalid_request" as Code, message: sentences.badRequest }

/** One 400 answer that names every field at fault in words. */
export function inputError(error: z.ZodError): MarketError {
  const found = error.issues.map((issue) => {
    const path = issue.path.map(String).join(".")
    return { path, ...(fields[String(issue.path.at(-1) ?? "")] ?? other) }
  })
  const details: ErrorBody["details"] = found.map(({ path, message }) => ({ path, message }))
  const first = found[0] ?? other
  return new MarketError(400, first.code, first.message, details)
}
