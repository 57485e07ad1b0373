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
  ]
}
