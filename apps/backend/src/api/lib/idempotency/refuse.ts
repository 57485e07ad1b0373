import type { ErrorBody } from "@cho-htx/contracts"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { keyLine } from "./log-key"
import { type KeyRefusal, keyMessages } from "./messages"

/** Seconds after which a request still running may be asked for again. */
const COME_BACK = 5

const badInput = new Set<KeyRefusal>(["invalid_idempotency_key", "too_deep", "too_long"])

/** Answers 400 for what was sent wrongly, else 409, with a sentence; conflicts leave one line in the log. */
export function refuse(req: MedusaRequest, res: MedusaResponse, code: KeyRefusal): void {
  const bad = badInput.has(code)
  const body: ErrorBody = { type: bad ? "invalid_data" : "conflict", code, message: keyMessages[code] }
  if (!bad) process.stderr.write(`${keyLine("warn", code, req, res)}\n`)
  if (code === "still_running") res.setHeader("retry-after", String(COME_BACK))
  res.setHeader("cache-control", "no-store")
  res.status(bad ? 400 : 409).json(body)
}
