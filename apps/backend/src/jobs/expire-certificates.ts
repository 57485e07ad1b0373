import type { MedusaContainer } from "@medusajs/framework/types"
import { announceExpiredCertificates } from "../workflows/ocop/announce-expired-certificates"

export default async function expireCertificates(container: MedusaContainer): Promise<void> {
  await announceExpiredCertificates(container).run()
}

// Hourly, so that the day turns in Vietnam whatever the server's time zone and however long it was down.
export const config = { name: "expire-certificates", schedule: "1 * * * *" }
