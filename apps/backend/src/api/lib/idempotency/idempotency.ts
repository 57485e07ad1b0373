import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { faultPoint } from "../../../lib/fault-point"
import { pgOf } from "../../../lib/sql"
import type { KeyedRequest } from "../../../modules/idempotency/request"
import { pathOf } from "../path-of"
import { claimOrAnswer } from "./claim-or-answer"
import { coverOf, type Effects } from "./covered-routes"
import { derivedKey } from "./derived-key"
import { fingerprint } from "./fingerprint"
import type { KeyRefusal } from "./messages"
import { refuse } from "./refuse"
import { replay } from "./replay"
import { requestActor } from "./request-actor"
import { setRequestKey } from "./request-key-of"
import { workOn } from "./work-on"

const HEADER = "idempotency-key"

/** Characters of method and path that are kept: no address of ours comes near, and the index could hold no page of text. */
const LONGEST_ROUTE = 400

/**
 * A write of money or stock sent twice under one Idempotency-Key happens once: the second answer is the first one's, byte by byte.
 * The header is optional; without it this costs nothing. Stands after authentication and before validation.
 */
export async function idempotency(req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction): Promise<void> {
  const key = req.headers[HEADER]
  if (key === undefined) return next()
  const path = pathOf(req)
  const effects = coverOf(req.method, path)
  const actor = effects && requestActor(req, path)
  if (!effects || !actor) return next()
  const request = keyedRequest(req, actor, path, key)
  if (typeof request === "string") return refuse(req, res, request)
  await answerOnce(req, res, next, request, effects)
}

function keyedRequest(
  req: MedusaRequest,
  actor: string,
  path: string,
  key: string | string[],
): KeyedRequest | KeyRefusal {
  if (typeof key !== "string" || !/^[\x21-\x7e]{8,200}$/.test(key)) return "invalid_idempotency_key"
  const route = `${req.method} ${path.replace(/\/+$/, "")}`
  if (route.length > LONGEST_ROUTE) return "too_long"
  try {
    return { actor, route, key, body_hash: fingerprint(req) }
  } catch (error) {
    if (error instanceof RangeError) return "too_deep"
    throw error
  }
}

async function answerOnce(
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction,
  request: KeyedRequest,
  effects: Effects,
): Promise<void> {
  const pg = pgOf(req.scope)
  const outcome = await claimOrAnswer(pg, request, effects)
  switch (outcome.state) {
    case "mine":
      faultPoint("idempotency.claimed")
      setRequestKey(req, derivedKey(request))
      workOn(pg, outcome.claim, req, res)
      return next()
    case "done":
      return replay(req, res, outcome.answer)
    case "other_body":
      return refuse(req, res, "idempotency_key_reused")
    case "abandoned":
      return refuse(req, res, "outcome_unknown")
    case "running":
      return refuse(req, res, "still_running")
  }
}
