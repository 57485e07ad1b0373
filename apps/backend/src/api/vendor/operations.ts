import type { VendorOperation } from "./_operations/operation"
import { categoryOperations } from "./categories/operations"
import { certificateOperations } from "./certificates/operations"
import { communeOperations } from "./communes/operations"
import { cooperativeOperations } from "./cooperative/operations"
import { documentOperations } from "./documents/operations"
import { exportOperations } from "./exports/operations"
import { homeOperations } from "./home/operations"
import { importOperations } from "./imports/operations"
import { inviteOperations } from "./invites/operations"
import { lotOperations } from "./lots/operations"
import { meOperations } from "./me/operations"
import { memberOperations } from "./members/operations"
import { moneyOperations } from "./money/operations"
import { noticeOperations } from "./notices/operations"
import { openApiOperations } from "./openapi.json/operations"
import { orderOperations } from "./orders/operations"
import { passwordResetOperations } from "./password-resets/operations"
import { photoOperations } from "./photos/operations"
import { productOperations } from "./products/operations"
import { pushOperations } from "./push-subscriptions/operations"
import { registrationOperations } from "./registrations/operations"
import { sessionOperations } from "./session/operations"
import { sessionsOperations } from "./sessions/operations"
import { stockOperations } from "./stock/operations"

/** Every route of the portal. */
export const vendorOperations: VendorOperation[] = [
  ...openApiOperations,
  ...communeOperations,
  ...homeOperations,
  ...orderOperations,
  ...lotOperations,
  ...moneyOperations,
  ...categoryOperations,
  ...certificateOperations,
  ...photoOperations,
  ...importOperations,
  ...exportOperations,
  ...productOperations,
  ...cooperativeOperations,
  ...documentOperations,
  ...inviteOperations,
  ...memberOperations,
  ...passwordResetOperations,
  ...registrationOperations,
  ...sessionOperations,
  ...sessionsOperations,
  ...meOperations,
  ...noticeOperations,
  ...pushOperations,
  ...stockOperations,
]
