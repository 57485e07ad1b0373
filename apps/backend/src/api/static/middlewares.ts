import type { MedusaNextFunction, MedusaRequest, MedusaResponse, MiddlewareRoute } from "@medusajs/framework/http"
import express from "express"
import { config } from "../../config/env"
import { filesFolder } from "../../config/file-module"
import { Refusal } from "../../lib/refusal"
import { edgeMessages } from "../lib/messages"
import { pathOf } from "../lib/path-of"
import { servePortal } from "./portal"

const files = express.Router().use(
  "/static",
  express.static(filesFolder(config), {
    index: false,
    maxAge: "7d",
    // What a seller uploaded is shown, never run: no sniffing, no scripts.
    setHeaders: (response) => {
      response.setHeader("x-content-type-options", "nosniff")
      response.setHeader("content-security-policy", "default-src 'none'; sandbox")
    },
  }),
)

/** Papers of cooperatives lie beside the uploads, in a folder whose name begins with a dot: nobody is given them here, not by Medusa either. */
function isHidden(path: string): boolean {
  try {
    return /(?:^|[/\\])\./.test(decodeURIComponent(path))
  } catch {
    return true
  }
}

function serveFile(request: MedusaRequest, response: MedusaResponse, next: MedusaNextFunction): void {
  if (isHidden(pathOf(request))) next(new Refusal("not_found", edgeMessages.fileNotFound))
  else files(request, response, next)
}

/**
 * Serves uploads and pictures from FILES_DIR; Medusa itself looks only into the build, which each build deletes. Also beside a bucket:
 * uploads go there, but the drawn pictures of the seed stay here, because their names must not change.
 */
export const staticMiddlewares: MiddlewareRoute[] = [
  { matcher: "/static*", methods: ["GET"], middlewares: [serveFile] },
  { matcher: "/seller*", methods: ["GET"], middlewares: [servePortal] },
]
