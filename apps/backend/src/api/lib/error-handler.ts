import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { speak } from "../vendor/_language/speak"
import { answerOf } from "./answer-of"
import { errorLine } from "./log-error"
import { pathOf } from "./path-of"
import { requestIdOf } from "./request-id"
import { secure } from "./security-headers"

/** Last stop of every error: status, body in Vietnamese (of /vendor in the language asked for), and a log line when it is ours to mend. */
export function errorHandler(error: unknown, req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction): void {
  if (res.headersSent) {
    next(error)
    return
  }
  const requestId = requestIdOf(req, res)
  const english = pathOf(req).startsWith("/admin")
  const { status, body, unexpected, retryAfter } = answerOf(error, { requestId, english })
  if (unexpected) process.stderr.write(`${errorLine(error, req, requestId)}\n`)
  // Errors of the body parser come before every other middleware.
  speak(req, res)
  secure(req, res, () => {
    res.setHeader("cache-control", "no-store")
    if (retryAfter !== undefined) res.setHeader("retry-after", String(retryAfter))
    res.status(status).json(body)
  })
}
