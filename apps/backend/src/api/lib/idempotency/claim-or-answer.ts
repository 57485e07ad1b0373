import { setTimeout as sleep } from "node:timers/promises"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { claimRequest } from "../../../modules/idempotency/claim-request"
import { type KnownRequest, readRequest } from "../../../modules/idempotency/read-request"
import type { Claim, KeyedRequest } from "../../../modules/idempotency/request"
import type { Effects } from "./covered-routes"

/** Milliseconds a twin waits for the one that runs. */
const PATIENCE = 15_000
/** Milliseconds between two looks: at first, and at most. */
const SOON = 20
const RARELY = 250

export type Outcome = { state: "mine"; claim: Claim } | KnownRequest

/** Takes the key, or waits up to fifteen seconds for the request that holds it and tells what became of it. */
export async function claimOrAnswer(pg: Knex, request: KeyedRequest, effects: Effects): Promise<Outcome> {
  const until = Date.now() + PATIENCE
  for (let pause = SOON; ; pause = Math.min(RARELY, pause * 1.5)) {
    const claim = await claimRequest(pg, request, effects === "once")
    if (claim) return { state: "mine", claim }
    const known = await waitForTwin(pg, request, until, pause)
    const free = known === null || (known.state === "abandoned" && effects === "once")
    if (!free) return known
    if (Date.now() > until) return { state: "running" }
    await sleep(pause)
  }
}

/** What the twin came to; "running" when it takes longer than we wait. */
async function waitForTwin(
  pg: Knex,
  request: KeyedRequest,
  until: number,
  first: number,
): Promise<KnownRequest | null> {
  for (let pause = first; ; pause = Math.min(RARELY, pause * 1.5)) {
    const known = await readRequest(pg, request)
    if (known?.state !== "running" || Date.now() + pause > until) return known
    await sleep(pause)
  }
}
