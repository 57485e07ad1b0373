import { z } from "zod"

/** Integer đồng: VND has no decimals, a fraction is an error. */
export const dongSchema = z.number().int().safe()

/** Medusa entity id such as `prod_01J…`: short, no separators a query could trip over. */
export const entityIdSchema = z.string().regex(/^[a-z]+_[0-9A-Za-z]{10,40}$/)

/** URL handle: lower-case ASCII words joined by hyphens. */
export const handleSchema = z
  .string()
  .min(1)
  .max(120)
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)

/** UTC instant as ISO 8601 text. */
export const instantSchema = z.string()

/** Limit and offset of every list; query strings arrive as text. */
export const pageQuerySchema = z.object({
  limit: z.coerce.number().int().min(1).max(60).default(20),
  offset: z.coerce.number().int().min(0).max(10_000).default(0),
})

export type PageQuery = z.infer<typeof pageQuerySchema>

/** A page of a list; `count` is the number of all matches. */
export interface Page<T> {
  items: T[]
  count: number
  limit: number
  offset: number
}

/** Body of every error answer: a machine code and a Vietnamese sentence for the person. */
export interface ErrorBody {
  type: string
  code?: string
  message: string
  /** Which field or cart line the sentence belongs to, when there is one. */
  details?: { path: string; message: string }[]
}
