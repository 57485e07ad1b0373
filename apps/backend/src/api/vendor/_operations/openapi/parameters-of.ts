import type { VendorOperation } from "../operation"
import type { Components } from "./json-schema"
import { schemaOf } from "./schema-of"

/** Sent twice under one key, a write happens once. */
const idempotencyKey = {
  name: "Idempotency-Key",
  in: "header",
  required: false,
  description: "8 to 200 visible characters; the second request under the same key is answered as the first was.",
  schema: { type: "string", pattern: "^[\\x21-\\x7e]{8,200}$" },
}

/** Said once, under `components.parameters`. */
export const acceptLanguage = {
  name: "Accept-Language",
  in: "header",
  required: false,
  description:
    "Language of the sentences for people: English when it is named first, else Vietnamese. `Content-Language` says which it is. What people wrote, and files, stay as they are.",
  schema: { type: "string", examples: ["vi", "en"] },
}

const inPath = (name: string) => ({ name, in: "path", required: true, schema: { type: "string" } })

/** What stands in the address and the headers of an operation. */
export function parametersOf({ method, path, query }: VendorOperation, components: Components) {
  const { properties = {}, required = [] } = query ? schemaOf(query, "input", components) : {}
  return [
    ...[...path.matchAll(/:(\w+)/g)].map(([, name = ""]) => inPath(name)),
    ...Object.entries(properties).map(([name, schema]) => ({
      name,
      in: "query",
      required: required.includes(name),
      schema,
    })),
    ...(method === "GET" ? [] : [idempotencyKey]),
    { $ref: "#/components/parameters/AcceptLanguage" },
  ]
}
