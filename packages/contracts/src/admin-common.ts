import { z } from "zod"

/** Limit and offset of the console's lists of cooperatives, certificates, synonyms and mails; the others go by cursor. */
export const adminPageQuerySchema = z.object({
  limit: z.coerce.number().int().min(1).max(100).default(20),
  offset: z.coerce.number().int().min(0).max(10_000).default(0),
})

/** Calendar day in Vietnam, `YYYY-MM-DD`. */
export const daySchema = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/)

/** Who did something, as stored ("user:<id>", "member:<id>", "system") and as staff read it. */
export const adminActorSchema = z
  .object({
    ref: z.string(),
    /** Name or e-mail; null when the account is gone or the system acted. */
    label: z.string().nullable(),
  })
  .meta({ id: "Actor" })
export type AdminActor = z.infer<typeof adminActorSchema>

/** A count that stops somewhere: `capped` says that there are more. */
export interface CappedCount {
  value: number
  capped: boolean
}
