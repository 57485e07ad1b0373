import type { VendorOperation } from "./_operations/operation"
import { categoryOperations } from "./categories/operations"
import { certificateOperations } from "./certificates/operations"
import { homeOperations } from "./home/operations"
import { meOperations } from "./me/operations"
import { moneyOperations } from "./money/operations"
import { openApiOperations } from "./openapi.json/operations"
import { orderOperations } from "./orders/operations"
import { photoOperations } from "./photos/operations"
import { productOperations } from "./products/operations"
import { registrationOperations } from "./registrations/operations"
import { sessionOperations } from "./session/operations"
import { sessionsOperations } from "./sessions/operations"
import { stockOperations } from "./stock/operations"

/** Every route of the portal. */
export const vendorOperations: VendorOperation[] = [
  ...openApiOperations,
  ...homeOperations,
  ...orderOperations,
  ...moneyOperations,
  ...categoryOperations,
  ...certificateOperations,
  ...photoOperations,
  ...productOperations,
  ...registrationOperations,
  ...sessionOperations,
  ...sessionsOperations,
  ...meOperations,
  ...stockOperations,
]
