import type { MedusaRequest } from "@medusajs/framework/http"
import parseUrl from "parseurl"

/**
 * The whole path without its query: inside a mounted middleware express shortens `req.path`. Read by the parser that Express routes by, so
 * that no spelling of an address reaches a handler under one path and its checks under another.
 */
export const pathOf = (req: Pick<MedusaRequest, "originalUrl"> & Parameters<typeof parseUrl.original>[0]): string =>
  parseUrl.original(req)?.pathname ?? "/"
