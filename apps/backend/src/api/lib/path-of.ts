import type { MedusaRequest } from "@medusajs/framework/http"

/** The whole path without its query: inside a mounted middleware express shortens `req.path`. */
export const pathOf = (req: MedusaRequest): string => req.originalUrl.split("?", 1)[0] ?? "/"
