import type { z } from "@medusajs/framework/zod"
import type { Components, JsonSchema } from "../_operations/openapi/json-schema"
import { schemaOf } from "../_operations/openapi/schema-of"
import { changeInEnglish } from "./change-in-english"
import { inEnglish } from "./in-english"

/** Turns what is ours in an answer into English; the rest of it stays. */
export type Turner = (value: unknown) => unknown

/** Deeper than any answer of ours; bounds schemas that name themselves. */
const DEEPEST = 12

const isTable = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value)

const isSchema = (value: unknown): value is JsonSchema => isTable(value)

const sentence: Turner = (value) => (typeof value === "string" ? inEnglish(value) : value)
const change: Turner = (value) => (isTable(value) ? changeInEnglish(value) : value)

/** What `x-said` of a schema may say: see `saidSchema` of the contracts. */
const kinds: Readonly<Record<string, Turner>> = { sentence, change }

function fieldsOf(schema: JsonSchema, components: Components, depth: number): Turner | null {
  const turners = Object.entries(schema.properties ?? {}).flatMap(([name, own]): [string, Turner][] => {
    const turner = find(own, components, depth)
    return turner ? [[name, turner]] : []
  })
  if (turners.length === 0) return null
  return (value) => {
    if (!isTable(value)) return value
    const turned = { ...value }
    for (const [name, turner] of turners) if (name in turned) turned[name] = turner(turned[name])
    return turned
  }
}

function find(schema: unknown, components: Components, depth = 0): Turner | null {
  if (!isSchema(schema) || depth > DEEPEST) return null
  const { "x-said": said, $ref, anyOf, items } = schema
  if (typeof said === "string") return kinds[said] ?? null
  if (typeof $ref === "string") return find(components[$ref.split("/").at(-1) ?? ""], components, depth + 1)
  if (Array.isArray(anyOf))
    for (const each of anyOf) {
      const turner = find(each, components, depth + 1)
      if (turner) return turner
    }
  const each = find(items, components, depth + 1)
  if (each) return (value) => (Array.isArray(value) ? value.map(each) : value)
  return fieldsOf(schema, components, depth + 1)
}

/** Finds, once for each shape, where an answer holds sentences of ours (`x-said` of the contracts); null for one that holds none. */
export function turnerOf(schema: z.ZodType): Turner | null {
  const components: Components = {}
  return find(schemaOf(schema, "output", components), components)
}
