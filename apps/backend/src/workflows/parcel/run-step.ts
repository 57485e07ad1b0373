import type { ParcelStanding, ParcelStep } from "@cho-htx/contracts"
import type { MedusaContainer } from "@medusajs/framework/types"
import { faultPoint } from "../../lib/fault-point"
import { pgOf } from "../../lib/sql"
import { type Db, inTransaction } from "../../modules/order-group/db/connection"
import { drainOutbox } from "../checkout/drain-outbox"
import { retrying } from "../checkout/retrying"
import { auditEvents } from "./audit-events"
import { refusalOf } from "./refusal-of"

/**
 * What all steps share: one transaction with its audit entries, tried again when PostgreSQL broke it off for another's sake, and its events
 * sent after the commit. A plain function, as completion is: nothing has to be taken back (docs/adr/0002). Throws Refusal.
 */
export async function inStep<T>(
  scope: MedusaContainer,
  name: ParcelStep | "cancel-group",
  work: (db: Db) => Promise<T>,
  ordersOf: (result: T) => readonly string[],
): Promise<T> {
  try {
    const result = await retrying(() =>
      inTransaction(pgOf(scope), async (db) => {
        const done = await work(db)
        await auditEvents(db, ordersOf(done))
        faultPoint(`parcel.${name}.audited`)
        return done
      }),
    )
    faultPoint(`parcel.${name}.committed`)
    void drainOutbox(scope)
    return result
  } catch (error) {
    throw refusalOf(error)
  }
}

/** Runs one step of one parcel. Throws Refusal. */
export const runStep = (
  scope: MedusaContainer,
  step: ParcelStep,
  take: (db: Db) => Promise<ParcelStanding>,
): Promise<ParcelStanding> => inStep(scope, step, take, (standing) => [standing.order_id])
