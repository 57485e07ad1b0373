import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import helmet from "helmet"
import { pathOf } from "./path-of"

const common = {
  // Whether browsers must use HTTPS is told by the proxy that has the certificate.
  strictTransportSecurity: false,
  referrerPolicy: { policy: "strict-origin-when-cross-origin" as const },
}

/** JSON runs nothing and is framed by nobody. */
const api = helmet({
  ...common,
  contentSecurityPolicy: { useDefaults: false, directives: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] } },
})

/** Pages of the console and files: scripts of our own origin only; its builder needs inline styles. */
const pages = helmet({
  ...common,
  crossOriginResourcePolicy: { policy: "cross-origin" },
  contentSecurityPolicy: false,
})

const isApi = /^\/(?:store|admin|auth|vendor|hooks|health)(?:\/|$)/

/** Sets the headers that keep browsers from sniffing, framing and leaking. */
export function secure(req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction): void {
  const headers = isApi.test(pathOf(req)) ? api : pages
  headers(req, res, next)
}
