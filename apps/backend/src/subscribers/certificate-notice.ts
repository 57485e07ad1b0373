import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { certificateNotices, tellCertificate } from "../workflows/notice/tell-certificate"

/** Notices about certificates, for the people who sell the product. */
export default async function certificateNotice({ event, container }: SubscriberArgs<{ id: string }>): Promise<void> {
  await tellCertificate(container, event.name, event.data.id)
}

export const config: SubscriberConfig = { event: Object.keys(certificateNotices) }
