import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { config } from "../../../config/env"
import { NotAllowedTo } from "../../../workflows/member/member-error"
import { memberMessages } from "../../../workflows/member/messages"
import { hostOf, isCrossSite } from "./is-cross-site"

const ours = [hostOf(config.SHOP_URL), hostOf(config.BACKEND_PUBLIC_URL)]

/** Cookies come with every request to us; this refuses, with 403, the writes that other sites' pages send. */
export function refuseCrossSite(req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction): void {
  next(isCrossSite(req, ours) ? new NotAllowedTo(memberMessages.otherSite) : undefined)
}
