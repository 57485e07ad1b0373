import type { ParcelStanding, ParcelState, ParcelStep } from "@cho-htx/contracts"
import { faultPoint } from "../../../lib/fault-point"
import type { Db } from "../db/connection"
import type { StepActor } from "./actor"
import { changeStock, type StockChange } from "./change-stock"
import { endIfLast } from "./forgive"
import { ParcelRefused } from "./parcel-refused"
import { type LockedParcel, lockParcel } from "./sql/lock-parcel"
import { findKeyedEvent, setParcelState } from "./sql/parcel-rows"
import { standingOf } from "./standing"
import { stepRefusal, stepRules } from "./transitions"
import { writeParcelEvent } from "./write-event"

/** Which order takes a step, for whom, and who takes it. */
export interface StepInput extends StepActor {
  order_id: string
  /** Set for a member: an order of another cooperative does not exist for them. */
  cooperative_id?: string | null
  /** The state the person saw the order in; undefined when it does not matter. */
  expected_state?: ParcelState
}

/** What a step has done beside the parcel's own row. */
export interface StepEffect {
  carrier?: string | null
  tracking_code?: string | null
  fulfillment_id?: string | null
  /** What the history keeps of it: lines, amounts in đồng. */
  data?: Record<string, unknown> | null
  /** The parcel's life ends here: if it was the purchase's last, nothing is owed any longer. */
  ends?: boolean
  /** Applied last, so that levels everybody wants are locked for a moment only. */
  stock?: StockChange[]
}

/** The step's own rows of Medusa; whatever it throws rolls the whole step back. */
export type StepWork = (parcel: LockedParcel) => Promise<StepEffect>

/** Locks a parcel. Throws ParcelRefused not_found when there is none, or none of that cooperative. */
export async function lockedParcel(db: Db, order_id: string, cooperative_id: string | null = null) {
  const [parcel] = await db.run(lockParcel, [order_id, cooperative_id])
  if (!parcel) throw new ParcelRefused("not_found")
  return parcel
}

/** Whether the same step was already taken under the same key: then nothing may happen again. */
export async function isReplay(db: Db, step: ParcelStep, { order_id, request_key }: StepInput): Promise<boolean> {
  if (!request_key) return false
  return (await db.run(findKeyedEvent, [order_id, stepRules[step].kind, request_key])).length > 0
}

/** Throws ParcelRefused moved_on when a locked parcel is not in the state the person saw; ask after `isReplay`, which may have moved it. */
export function refuseMovedOn({ state }: LockedParcel, step: ParcelStep, { expected_state = state }: StepInput): void {
  if (expected_state !== state) throw new ParcelRefused("moved_on", { state, step, seen: expected_state })
}

/** Writes a locked parcel's new state and its event; the stock the step moves is answered, not yet applied. */
export async function enterState(
  db: Db,
  parcel: LockedParcel,
  step: ParcelStep,
  input: StepInput,
  effect: StepEffect,
): Promise<StockChange[]> {
  const { to, kind } = stepRules[step]
  const { carrier = null, tracking_code = null, fulfillment_id = null, data = null, stock = [] } = effect
  if (to) await db.run(setParcelState, [parcel.order_id, to, carrier, tracking_code, fulfillment_id])
  faultPoint(`parcel.${step}.moved`)
  const { actor, on_behalf_of, reason, request_key } = input
  const { order_id, state: from_state } = parcel
  const states = { from_state, to_state: to ?? from_state }
  await writeParcelEvent(db, { order_id, kind, ...states, actor, on_behalf_of, reason, request_key, data })
  faultPoint(`parcel.${step}.told`)
  return stock
}

/**
 * Takes one step of a parcel inside the caller's transaction: lock, replay, checks, Medusa's rows, state, event, stock. The same request_key
 * answers how the parcel stands and does nothing more. Throws ParcelRefused.
 */
export async function takeStep(db: Db, step: ParcelStep, input: StepInput, work: StepWork): Promise<ParcelStanding> {
  const parcel = await lockedParcel(db, input.order_id, input.cooperative_id)
  if (await isReplay(db, step, input)) return standingOf(parcel)
  refuseMovedOn(parcel, step, input)
  const refusal = stepRefusal(step, parcel)
  if (refusal) throw refusal
  faultPoint(`parcel.${step}.locked`)
  const effect = await work(parcel)
  faultPoint(`parcel.${step}.worked`)
  const stock = await enterState(db, parcel, step, input, effect)
  if (effect.ends) await endIfLast(db, parcel.order_group_id)
  await changeStock(db, stock)
  faultPoint(`parcel.${step}.written`)
  return standingOf(await lockedParcel(db, input.order_id))
}
