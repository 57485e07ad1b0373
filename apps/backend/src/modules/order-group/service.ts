import { MedusaService } from "@medusajs/framework/utils"
import { OrderGroup } from "./models/order-group"
import { OutboxEvent } from "./models/outbox-event"
import { PaymentAllocation } from "./models/payment-allocation"

/** Data access of the order-group module; rules live in workflows. */
export class OrderGroupModuleService extends MedusaService({ OrderGroup, PaymentAllocation, OutboxEvent }) {}
