import { randomUUID } from "node:crypto"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"

const HEADER = "x-request-id"

/** The request's id: the caller's if it has a harmless shape, else a new one; the answer carries it. */
export function requestIdOf(req: MedusaRequest, res: MedusaResponse): string {
  const sent = res.getHeader(HEADER)
  if (typeof sent === "string") return sent
  const given = req.headers[HEADER]
  const id = typeof given === "string" && /^[\w-]{8,64}$/.test(given) ? given : randomUUID()
  if (!res.headersSent) res.setHeader(HEADER, id)
  return id
}
