import type { MedusaRequest } from "@medusajs/framework/http"
import { pathOf } from "./path-of"

/** Longest part of an error's words that is logged. */
const MOST = 300

/** E-mail addresses and runs of digits long enough for a phone or a code become "…": logs hold no personal data. */
export const withoutPersons = (text: string): string =>
  text
    .replace(/[^\s@<>"'()]+@[^\s@<>"'()]+/g, "…")
    .replace(/\+?\d[\d\s.-]{6,}\d/g, "…")
    .slice(0, MOST)

/** Where it happened: the stack without its first lines, which repeat the message. */
const framesOf = (error: Error): string[] =>
  (error.stack ?? "")
    .split("\n")
    .filter((line) => line.trimStart().startsWith("at "))
    .slice(0, 8)
    .map((line) => line.trim())

/** One structured line about an error nobody expected: request, route pattern, error and frames. */
export function errorLine(thrown: unknown, req: MedusaRequest, requestId: string): string {
  const error = thrown instanceof Error ? thrown : new Error(String(thrown))
  return JSON.stringify({
    level: "error",
    message: "request failed",
    request_id: requestId,
    method: req.method,
    route: req.route?.path ?? withoutPersons(pathOf(req)),
    error: { name: error.name, message: withoutPersons(error.message), frames: framesOf(error) },
  })
}
