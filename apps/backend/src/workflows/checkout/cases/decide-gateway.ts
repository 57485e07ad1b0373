import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { config } from "../../../config/env"
import { Refusal } from "../../../lib/refusal"
import { withConnection } from "../../../modules/order-group/db/connection"
import { type LeaseRow, seizeLease } from "../../../modules/order-group/gateway/sql/attempt"
import { drainOutbox } from "../drain-outbox"
import { cancelAtGateway } from "../gateway/cancel-at-gateway"
import { checkGateway } from "../gateway/check-gateway"
import { leaseSeconds } from "../gateway/lease-seconds"
import { settleWord } from "../gateway/settle-word"
import type { GatewayWord } from "../gateway/word"
import { decideUnasked } from "../sweep/decide-unasked"
import type { CaseEffect } from "./case-effects"
import { caseSentences } from "./messages"

/**
 * Ends a purchase whose gateway did not say: a person has looked there. Nothing is left to do when it has ended by itself meanwhile. Throws
 * conflict when the gateway contradicts the person, or still does not say.
 */
export const decideGateway: CaseEffect = async (scope, { subject_id }, { resolution, actor }) => {
  const pg = scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const [lease] = await withConnection(pg, (db) => db.run(seizeLease, [subject_id, leaseSeconds(config)]))
  if (!lease) return
  const word = await wordFor(scope, lease, resolution)
  const end = await settleWord(scope, lease, word, actor)
  if (end === "unknown") throw new Refusal("conflict", caseSentences.stillUnclear)
  if (resolution === "release" && word.kind === "yes") throw new Refusal("conflict", caseSentences.cannotCancel)
  if (end === "placed") void drainOutbox(scope)
}

async function wordFor(scope: MedusaContainer, lease: LeaseRow, resolution: string): Promise<GatewayWord> {
  if (resolution === "ask_again") return decideUnasked(scope, lease)
  if (resolution === "place") {
    const word = await checkGateway(scope, lease)
    return word.kind === "yes" ? word : { kind: "yes", captured: false, data: lease.data }
  }
  if ((await cancelAtGateway(scope, lease)) === null) return { kind: "no", status: "canceled", data: null }
  const word = await checkGateway(scope, lease)
  if (word.kind === "yes") return word
  return { kind: "unknown", error: "The gateway did not cancel" }
}
