import type { VendorOperation } from "../operation"
import type { Components } from "./json-schema"
import { schemaOf } from "./schema-of"

const bytes = { schema: { type: "string", contentEncoding: "binary" } }

/** What an operation is sent: JSON of its schema, or a file; nothing when it takes no body. */
export function bodyOf({ body, file }: VendorOperation, components: Components) {
  if (file)
    return {
      required: true,
      description: `The file itself, at most ${file.most} bytes.`,
      content: Object.fromEntries(file.types.map((type) => [type, bytes])),
    }
  if (!body) return undefined
  return { required: true, content: { "application/json": { schema: schemaOf(body, "input", components) } } }
}
