import {
  addPushSubscriptionSchema,
  cooperativeStatuses,
  doneResponseSchema,
  pushDeviceListResponseSchema,
  pushDeviceResponseSchema,
} from "@cho-htx/contracts"
import type { VendorOperation } from "../_operations/operation"

const path = "/vendor/push-subscriptions"

/** Browsers that are told of new orders. */
export const pushOperations: VendorOperation[] = [
  {
    method: "GET",
    path,
    summary: "One's own browsers that are told of new orders, and the key a browser subscribes with.",
    action: "read",
    answer: pushDeviceListResponseSchema,
  },
  {
    method: "POST",
    path,
    summary: "Tells this browser of new orders while the session that asks lasts.",
    action: "own",
    states: cooperativeStatuses,
    body: addPushSubscriptionSchema,
    answer: pushDeviceResponseSchema,
  },
  {
    method: "DELETE",
    path: `${path}/:subscription_id`,
    summary: "Tells one of one's browsers no more.",
    action: "own",
    states: cooperativeStatuses,
    answer: doneResponseSchema,
  },
]
