import { expect, it } from "vitest"
import { vendorOperations } from "../../operations"
import { openApiDocument } from "./document"

const { paths, components } = JSON.parse(JSON.stringify(openApiDocument(vendorOperations)))

it.each([
  ["/vendor/imports", "8000000"],
  ["/vendor/documents", "8388608"],
  ["/vendor/photos/{photo_id}/chunk", "524288"],
])("tells that %s is sent a file, and how large", (path, most) => {
  const { content, description, required } = paths[path].post.requestBody
  expect(content["application/octet-stream"]).toEqual({ schema: { type: "string", contentEncoding: "binary" } })
  expect([required, description]).toEqual([true, expect.stringContaining(most)])
})

it.each([
  ["/vendor/lots", 404],
  ["/vendor/certificates", 404],
  ["/vendor/orders/documents", 404],
  ["/vendor/orders/documents", 409],
  ["/vendor/lots/{lot_id}/labels", 409],
])("tells that GET %s may answer %d", (path, status) => {
  expect(Object.keys(paths[path].get.responses)).toContain(String(status))
})

it("calls a member's token nothing it is not", () => {
  expect(components.securitySchemes.bearer).not.toHaveProperty("bearerFormat")
})
