import type { ProductListResponse } from "@cho-htx/contracts"
import { z } from "@medusajs/framework/zod"

const said = z.object({
  searched_instead: z.string(),
  searched_because: z.enum(["typing", "spacing", "spelling", "fewer_words"]),
  found_as_typed: z.number().int().optional(),
})

type Instead = Pick<ProductListResponse, "searched_instead" | "searched_because" | "found_as_typed">

/** What the engine says it searched instead of the words as typed; nulls when it searched those. */
export function readInstead(details: Record<string, unknown> | undefined): Instead {
  const { data } = said.safeParse(details)
  return {
    searched_instead: data?.searched_instead ?? null,
    searched_because: data?.searched_because ?? null,
    found_as_typed: data?.found_as_typed ?? 0,
  }
}
