import type { CooperativeAction, CooperativeStatus } from "@cho-htx/contracts"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { Refusal, refuseField } from "../../../lib/refusal"
import { COOPERATIVE_MODULE } from "../../../modules/cooperative"
import type { CooperativeModuleService } from "../../../modules/cooperative/service"
import { cooperativeMessages } from "../messages"
import { needsReason, nextStatus } from "../transitions"

/** A decision of staff about a cooperative. */
export interface Decision {
  id: string
  reason?: string | null
  /** What was looked at; left out by who decides without looking, as the seed does. */
  version?: string
  /** "user:<id>" or "system". */
  actor: string
}

export interface StatusChanged {
  id: string
  handle: string
  commune_code: string
  from: CooperativeStatus
  to: CooperativeStatus
}

const MIN_REASON = 5

/** Why nothing was moved: the status as it is now, or something else that changed since. */
async function whyNot(
  service: CooperativeModuleService,
  { id, short_name }: { id: string; short_name: string },
  action: CooperativeAction,
): Promise<Refusal> {
  const { status } = await service.retrieveCooperative(id, { select: ["status"] })
  return nextStatus(action, status) === null
    ? new Refusal("not_allowed", cooperativeMessages.wrongStatus(short_name, status, action))
    : new Refusal("conflict", cooperativeMessages.changedUnderReview)
}

/**
 * Changes the status by one decision, with reason and actor in the history. Throws NOT_FOUND, INVALID_DATA without a
 * needed reason, NOT_ALLOWED when the status does not allow the decision (also when another one came first), CONFLICT when
 * the cooperative has changed since it was looked at.
 */
export const changeStatusStep = createStep(
  "change-cooperative-status",
  async ({ id, reason, actor, version, action }: Decision & { action: CooperativeAction }, { container }) => {
    const service = container.resolve<CooperativeModuleService>(COOPERATIVE_MODULE)
    const [cooperative] = await service.listCooperatives({ id: [id] }, { take: 1 })
    if (!cooperative) throw new Refusal("not_found", cooperativeMessages.notFound)
    if (needsReason(action) && (reason?.trim().length ?? 0) < MIN_REASON)
      throw refuseField("reason", cooperativeMessages.reasonNeeded)
    const from = cooperative.status
    const to = nextStatus(action, from)
    const move = to && { id, from, to, reason: reason?.trim() || null, actor, version }
    const change_id = move && (await service.moveStatus(move))
    if (!move || !change_id) throw await whyNot(service, cooperative, action)
    const { handle, commune_code, verified_at } = cooperative
    const changed: StatusChanged = { id, handle, commune_code, from, to: move.to }
    return new StepResponse(changed, { ...move, change_id, verified_at })
  },
  async (undo, { container }) => {
    if (undo) await container.resolve<CooperativeModuleService>(COOPERATIVE_MODULE).undoMove(undo)
  },
)
