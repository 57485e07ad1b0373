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

/** Sets the status of a certificate by a decision; compensates to the one it found. Throws what `judgeCertificate` throws. */
export const changeCertificateStep = createStep(
  "change-certificate-status",
  async ({ id, reason, decision }: JudgeCertificate & { decision: CertificateDecision }, { container }) => {
    const service = container.resolve<OcopModuleService>(OCOP_MODULE)
    const [found] = await service.listCertificates({ id: [id] }, { take: 1 })
    if (!found) throw new Refusal("not_found", ocopMessages.notFound)
    const { status: before, status_reason, verified_at } = found
    const status = judgeCertificate(decision, found, reason, vietnamDay())
    await service.updateCertificates({
      id,
      status,
      status_reason: reason?.trim() || null,
      verified_at: status === "verified" ? new Date() : verified_at,
    })
    return new StepResponse({ id, before, after: status }, { id, status: before, status_reason, verified_at })
  },
  async (before, { container }) => {
    if (before) await container.resolve<OcopModuleService>(OCOP_MODULE).updateCertificates(before)
  },
)
