import { z } from "zod"

/** Integer đồng: VND has no decimals, a fraction is an error. */
export const dongSchema = z.number().int().safe()

/** URL handle: lower-case ASCII words joined by hyphens. */
export const handleSchema = z
  .string()
  .min(1)
  .max(120)
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)

/** UTC instant as ISO 8601 text. */
export const instantSchema = z.string()

/** An id as Medusa makes them, made by whoever writes: what follows can then name it before the first has been answered, and sent twice it is one. */
export const ownId = (prefix: string) => z.string().regex(new RegExp(`^${prefix}_[0-9A-HJKMNP-TV-Z]{26}$`))

/**
 * A sentence that may be the market's own: /vendor answers it in the language the request asks for (`Accept-Language`). What a person wrote
 * stays as it is.
 */
export const saidSchema = z.string().meta({ "x-said": "sentence" })

/** Limit and offset of every list; query strings arrive as text. */
export const pageQuerySchema = z.object({
  limit: z.coerce.number().int().min(1).max(60).default(20),
  offset: z.coerce.number().int().min(0).max(10_000).default(0),
})

/** Body of every error answer: a machine code and a sentence for the person: Vietnamese, and from /vendor in the language asked for. */
export interface ErrorBody {
  type: string
  code?: string
  message: string
  /** Which field or cart line the sentence belongs to, when there is one. */
  details?: { path: string; message: string }[]
}
