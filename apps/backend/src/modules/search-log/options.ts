import { z } from "@medusajs/framework/zod"

/** What medusa-config.ts gives the search-log module: the key of the visitors' marks. */
export const searchLogOptionsSchema = z.object({ secret: z.string().min(1) })
export type SearchLogOptions = z.infer<typeof searchLogOptionsSchema>
