import type { MedusaContainer } from "@medusajs/framework/types"
import { forgetUnusedPhotos } from "../workflows/photo/forget-unused-photos"

/** Every hour deletes uploads that nobody has used within a day. */
export default async function forgetPhotos(container: MedusaContainer): Promise<void> {
  await forgetUnusedPhotos(container)
}

export const config = { name: "forget-photos", schedule: "17 * * * *" }
