import { MedusaService } from "@medusajs/framework/utils"
import { CheckoutCase } from "./models/checkout-case"
import { MoneyMovement } from "./models/money-movement"
import { OrderGroup } from "./models/order-group"
import { OutboxEvent } from "./models/outbox-event"
import { Parcel } from "./models/parcel"
import { ParcelEvent } from "./models/parcel-event"
import { PaymentAllocation } from "./models/payment-allocation"

/** Data access of the order-group module; rules live in workflows. */
export class OrderGroupModuleService extends MedusaService({
  OrderGroup,
  Parcel,
  ParcelEvent,
  PaymentAllocation,
  MoneyMovement,
  CheckoutCase,
  OutboxEvent,
}) {}
