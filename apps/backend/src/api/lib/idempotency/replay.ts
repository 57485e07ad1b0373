import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { KeptAnswer } from "../../../modules/idempotency/request"
import { keyLine } from "./log-key"
import { refuse } from "./refuse"

/** Sends the kept answer once more, byte by byte (what /vendor then tells in English is made of it); one that was too large to keep is told in words. */
export function replay(req: MedusaRequest, res: MedusaResponse, { status, type, body }: KeptAnswer): void {
  res.setHeader("idempotent-replayed", "true")
  if (body === null) {
    refuse(req, res, "answer_too_large")
    return
  }
  process.stderr.write(`${keyLine("info", "replayed", req, res)}\n`)
  if (type !== null) res.setHeader("content-type", type)
  res.setHeader("cache-control", "no-store")
  res.status(status).end(body)
}
