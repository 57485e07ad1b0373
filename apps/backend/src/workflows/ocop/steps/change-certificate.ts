import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { Refusal } from "../../../lib/refusal"
import { vietnamDay } from "../../../lib/vietnam-day"
import { OCOP_MODULE } from "../../../modules/ocop"
import type { OcopModuleService } from "../../../modules/ocop/service"
import { type CertificateDecision, judgeCertificate } from "../judge-certificate"
import { ocopMessages } from "../messages"

/** A decision of staff about a certificate. */
export interface JudgeCertificate {
  id: string
  reason?: string | null
  actor: string
}

/**
 * Sets the status of a certificate by a decision; compensates to the one it found. Throws what `judgeCertificate` throws, and NOT_ALLOWED
 * when another decision came first.
 */
export const changeCertificateStep = createStep(
  "change-certificate-status",
  async ({ id, reason, decision }: JudgeCertificate & { decision: CertificateDecision }, { container }) => {
    const service = container.resolve<OcopModuleService>(OCOP_MODULE)
    const [found] = await service.listCertificates({ id: [id] }, { take: 1 })
    if (!found) throw new Refusal("not_found", ocopMessages.notFound)
    const { status: before, status_reason, verified_at } = found
    const status = judgeCertificate(decision, found, reason, vietnamDay())
    const move = { id, from: before, to: status, reason: reason?.trim() || null }
    const moved = await service.moveStatus({ ...move, verified_at: status === "verified" ? new Date() : verified_at })
    if (!moved) throw new Refusal("not_allowed", ocopMessages.overtaken)
    const back = { id, from: status, to: before, reason: status_reason, verified_at }
    return new StepResponse({ id, before, after: status }, back)
  },
  async (back, { container }) => {
    if (back) await container.resolve<OcopModuleService>(OCOP_MODULE).moveStatus(back)
  },
)
