import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { faultPoint } from "../../../lib/fault-point"
import { extendClaim } from "../../../modules/idempotency/extend-claim"
import { freeClaim } from "../../../modules/idempotency/free-claim"
import { type Claim, type KeptAnswer, LEASE_SECONDS } from "../../../modules/idempotency/request"
import { settleClaim } from "../../../modules/idempotency/settle-claim"
import { errorLine } from "../log-error"
import { requestIdOf } from "../request-id"
import { holdAnswer } from "./hold-answer"

/** Extensions of one lease; a request that answers nothing for ten minutes has hung, and lets go of its key. */
const EXTENSIONS = 30

/** Answers that say nothing about the request itself: it may be sent again under the same key. */
const isPassing = (status: number, res: MedusaResponse) =>
  status >= 500 || status === 401 || status === 403 || status === 429 || res.hasHeader("retry-after")

/** Keeps the claim alive while the request runs, and its answer when there is one. A lost database is logged and never changes the answer. */
export function workOn(pg: Knex, claim: Claim, req: MedusaRequest, res: MedusaResponse): void {
  const log = (error: unknown) => {
    process.stderr.write(`${errorLine(error, req, requestIdOf(req, res))}\n`)
  }
  let left = EXTENSIONS
  const timer = setInterval(
    () => {
      left -= 1
      if (left < 0) clearInterval(timer)
      else extendClaim(pg, claim).catch(log)
    },
    (LEASE_SECONDS * 1000) / 3,
  )
  timer.unref()
  holdAnswer(res, async (answer: KeptAnswer) => {
    clearInterval(timer)
    faultPoint("idempotency.worked")
    const settled = isPassing(answer.status, res) ? freeClaim(pg, claim) : settleClaim(pg, claim, answer)
    await settled.catch(log)
    faultPoint("idempotency.settled")
  })
}
