import { z } from "@medusajs/framework/zod"
import type { Components, JsonSchema } from "./json-schema"

const inComponents = (text: string): string => text.replaceAll('"#/$defs/', '"#/components/schemas/')

/** The text is zod's own JSON Schema, an object at its top: the only promise this cast rests on. */
const parseSchema = (text: string): JsonSchema => JSON.parse(text) as JsonSchema

/**
 * JSON Schema of what is sent ("input") or answered ("output"). Schemas with an id (`.meta({ id })`) go to `components` and are referred to;
 * the same id for two shapes is a mistake and throws.
 */
export function schemaOf(schema: z.ZodType, io: "input" | "output", components: Components): JsonSchema {
  const { $schema, id, $defs = {}, ...own } = z.toJSONSchema(schema, { io, unrepresentable: "any" })
  for (const [name, definition] of Object.entries($defs)) {
    // Zod repeats the name inside, which JSON Schema does not know.
    const text = inComponents(JSON.stringify({ ...definition, id: undefined }))
    if (components[name] !== undefined && JSON.stringify(components[name]) !== text)
      throw new Error(`Two schemas of /vendor are called ${name}`)
    components[name] = parseSchema(text)
  }
  return parseSchema(inComponents(JSON.stringify(own)))
}
