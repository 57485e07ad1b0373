import type { MedusaContainer } from "@medusajs/framework/types"
import { workOffMovements } from "../../money/work-off-movements"
import { repairLine } from "./repair-line"
import { sweepEvents } from "./sweep-events"
import { sweepHolds } from "./sweep-holds"
import { sweepPayments } from "./sweep-payments"
import { sweepPlacing } from "./sweep-placing"

const rounds = {
  placing: sweepPlacing,
  holds: sweepHolds,
  money: workOffMovements,
  events: sweepEvents,
  payments: sweepPayments,
}

let sweeping: Promise<void> | null = null

/**
 * Brings to an end what a crash, an outage or a buyer who went away left open: one bounded batch of each kind, safe in several processes.
 * Never throws; one kind's failure does not keep the others waiting.
 */
export function sweepCheckout(scope: MedusaContainer): Promise<void> {
  sweeping ??= sweepAll(scope).finally(() => {
    sweeping = null
  })
  return sweeping
}

async function sweepAll(scope: MedusaContainer): Promise<void> {
  for (const [kind, round] of Object.entries(rounds)) {
    try {
      await round(scope)
    } catch (error) {
      repairLine(scope, "sweep failed", { kind, error: error instanceof Error ? error.message : String(error) })
    }
  }
}
