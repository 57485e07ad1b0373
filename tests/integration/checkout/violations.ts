import type { Pool } from "pg"
import { checkInvariants, type Violation } from "../../../apps/backend/src/workflows/checkout/check-invariants.js"

/** Breaches of the checkout's invariants in a database; an empty list is what every suite ends with. */
export const violations = (pool: Pool): Promise<Violation[]> => checkInvariants(pool)
