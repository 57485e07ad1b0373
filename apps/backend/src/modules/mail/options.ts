import { z } from "@medusajs/framework/zod"

/** What medusa-config.ts tells the provider. */
export const mailOptionsSchema = z.object({
  /** "name@host" or "Shop name <name@host>". */
  from: z.string().min(3),
  /** smtp:// or smtps://; without it mails are written. */
  smtp_url: z.string().optional(),
  /** Absolute folder for written mails. */
  folder: z.string().startsWith("/"),
})

export type MailOptions = z.infer<typeof mailOptionsSchema>
