import type { VendorOperation } from "../operation"
import type { Components } from "./json-schema"
import { schemaOf } from "./schema-of"

const error = (description: string) => ({
  description,
  content: { "application/json": { schema: { $ref: "#/components/schemas/Error" } } },
})

const file = { "application/octet-stream": { schema: { type: "string", contentEncoding: "binary" } } }

/** What an operation answers: its own shape or a file, and the refusals it knows. */
export function answersOf(
  { method, path, action, body, refuses = [], answer, status = 200 }: VendorOperation,
  components: Components,
) {
  const content = answer ? { "application/json": { schema: schemaOf(answer, "output", components) } } : file
  const open = action === "public"
  return {
    [status]: { description: "Done.", content },
    400: error("What was sent does not fit; `details` says which field."),
    ...(open ? {} : { 401: error("Not signed in as a member, or no longer one.") }),
    ...(open ? {} : { 403: error("The role may not do this, or the cooperative may only read now.") }),
    ...(path.includes(":") || body || refuses.includes(404)
      ? { 404: error("Nothing of this cooperative has that id.") }
      : {}),
    ...(method !== "GET" || refuses.includes(409)
      ? { 409: error("Something has changed meanwhile, or this cannot follow now.") }
      : {}),
    429: error("Too many requests; try again later."),
  }
}
