import type { VendorOperation } from "./_operations/operation"
import { orderOperations } from "./orders/operations"
import { stockOperations } from "./stock/operations"

/** Every route of the portal. */
export const vendorOperations: VendorOperation[] = [...orderOperations, ...stockOperations]
