import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { openApiDocument } from "../_operations/openapi/document"
import { vendorOperations } from "../operations"

let text: string | undefined

/** GET /vendor/openapi.json: every route of the portal, for whoever writes a client; open to anybody, the same for all. */
export const GET = async (_req: MedusaRequest, res: MedusaResponse) => {
  text ??= JSON.stringify(openApiDocument(vendorOperations))
  res.setHeader("cache-control", "public, max-age=300")
  res.type("application/json").send(text)
}
