import { type CaseResolution, type CheckoutCaseKind, caseResolutions, checkoutCaseKinds } from "@cho-htx/contracts"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { faultPoint } from "../../../lib/fault-point"
import { Refusal, refuseField } from "../../../lib/refusal"
import { type CaseRow, readCaseRow } from "../../../modules/order-group/cases/sql"
import { withConnection } from "../../../modules/order-group/db/connection"
import { caseEffects } from "./case-effects"
import { finishCase } from "./finish-case"
import { caseSentences } from "./messages"

export interface ResolveCheckoutCase {
  id: string
  resolution: CaseResolution
  note?: string | undefined
  /** "user:<id>". */
  actor: string
}

/** What is done outside leaves its only trace in the note. */
const byHand = new Set<CaseResolution>(["refunded_by_hand", "done_by_hand", "place", "drop"])

export const kindOf = (kind: string): CheckoutCaseKind | undefined => checkoutCaseKinds.find((known) => known === kind)

/**
 * Does what a person decided about a case, then closes it. Safe to repeat: every effect happens once, and a case resolved the same way
 * answers the same. Throws Refusal: not_found, invalid_data (a resolution of another kind, a missing note), conflict (resolved otherwise, or
 * the gateway does not play along).
 */
export async function resolveCase(scope: MedusaContainer, input: ResolveCheckoutCase): Promise<void> {
  const pg = scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const [found] = await withConnection(pg, (db) => db.run(readCaseRow, [input.id]))
  const kind = found ? kindOf(found.kind) : undefined
  if (!found || !kind) throw new Refusal("not_found", caseSentences.notFound)
  check(found, kind, input)
  if (found.state === "resolved") return
  await caseEffects[kind](scope, found, input)
  faultPoint("case.done")
  await finishCase(pg, found, input)
  faultPoint("case.closed")
}

function check(found: CaseRow, kind: CheckoutCaseKind, { resolution, note }: ResolveCheckoutCase): void {
  const allowed: readonly CaseResolution[] = caseResolutions[kind]
  if (!allowed.includes(resolution)) throw refuseField("resolution", caseSentences.wrongResolution)
  if (byHand.has(resolution) && !note) throw refuseField("note", caseSentences.noteNeeded)
  if (found.state === "resolved" && found.resolution !== resolution)
    throw new Refusal("conflict", caseSentences.resolvedOtherwise)
}
