import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { orderNoticeEvents, tellOrder } from "../workflows/notice/tell-order"

/** Notices about orders; an event that comes twice makes no second one. */
export default async function orderNotice({
  event,
  container,
}: SubscriberArgs<{ id: string; event_id?: string }>): Promise<void> {
  await tellOrder(container, event.name, event.data)
}

export const config: SubscriberConfig = { event: orderNoticeEvents }
