import { MedusaService } from "@medusajs/framework/utils"
import { OrderGroup } from "./models/order-group"
import { PaymentAllocation } from "./models/payment-allocation"
import { OutboxEvent } from "./models/outbox-event"

/** Data access of the order-group module; rules live in workflows. */
export class OrderGroupModuleService extends MedusaService({ OrderGroup, PaymentAllocation, OutboxEvent }) {}
