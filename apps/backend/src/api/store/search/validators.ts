import { decodeCursor } from "@cho-htx/search-core"
import { z } from "@medusajs/framework/zod"
import { facetFields, filterFields, orderFields, searchedFields, shownFields } from "./public-fields"

const groups = ["$and", "$or", "$not"]
const filterNames = new Set<string>([...filterFields, ...groups, "q"])

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value)

/** Names in a filter tree that nobody outside may filter by. The tree is shallow: the body was measured before. */
function strangers(filters: Record<string, unknown>): string[] {
  return Object.entries(filters).flatMap(([name, value]) => {
    if (!filterNames.has(name)) return [name]
    if (!groups.includes(name)) return []
    return [value].flat().filter(isRecord).flatMap(strangers)
  })
}

const filters = z.record(z.string(), z.unknown()).superRefine((tree, context) => {
  const keys = strangers(tree)
  if (keys.length) context.addIssue({ code: "unrecognized_keys", keys, input: tree })
  if (tree.q != null && typeof tree.q !== "string")
    context.addIssue({ code: "invalid_type", expected: "string", path: ["q"], input: tree.q })
  if (typeof tree.q === "string" && tree.q.length > 200)
    context.addIssue({ code: "too_big", origin: "string", maximum: 200, path: ["q"], input: tree.q })
})

/** Hits that may be skipped, by number or by cursor. */
const furthest = 10_000

/** A cursor of ours that skips no further than a number may; one that was made up throws what becomes 400. */
const cursor = z
  .string()
  .max(40)
  .superRefine((text, context) => {
    if (decodeCursor(text) > furthest)
      context.addIssue({ code: "too_big", origin: "number", maximum: furthest, inclusive: true, input: text })
  })

const query = z.looseObject({
  entity: z.literal("product"),
  // Without a choice the engine would answer with everything it stores.
  fields: z
    .array(z.enum(shownFields))
    .max(shownFields.length)
    .default([...shownFields]),
  filters: filters.optional(),
  pagination: z
    .looseObject({
      skip: z.number().int().min(0).max(furthest).optional(),
      cursor: cursor.optional(),
      take: z.number().int().min(0).max(100).optional(),
      order: z.partialRecord(z.enum(orderFields), z.enum(["ASC", "DESC"])).optional(),
    })
    .optional(),
  search_options: z
    .looseObject({
      attributes_to_search_on: z.array(z.enum(searchedFields)).max(searchedFields.length).optional(),
      distinct: z.enum(["cooperative", "commune", "province", "collection"]).optional(),
      facets: z
        .array(z.union([z.enum(facetFields), z.looseObject({ field: z.enum(facetFields) })]))
        .max(facetFields.length * 2)
        .optional(),
      highlight: z
        .union([z.boolean(), z.looseObject({ fields: z.array(z.enum(["title", "label"])).max(2) })])
        .optional(),
    })
    .optional(),
})

/** What POST /store/search takes of the product index, before Medusa's own schema checks shapes and operators: names outsiders may use, bounded pages. */
export const productSearchSchema = query

/** The same for several questions at once. */
export const productSearchesSchema = z.looseObject({ queries: z.array(query).min(1).max(10) })
