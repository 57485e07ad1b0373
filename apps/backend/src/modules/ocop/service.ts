import type { CertificateStatus } from "@cho-htx/contracts"
import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import type { Context } from "@medusajs/framework/types"
import { InjectTransactionManager, MedusaContext, MedusaService } from "@medusajs/framework/utils"
import { Certificate } from "./models/certificate"

export interface CertificateMove {
  id: string
  from: CertificateStatus
  to: CertificateStatus
  reason: string | null
  verified_at: Date | null
}

/** Data access of the ocop module; rules live in workflows. */
export class OcopModuleService extends MedusaService({ Certificate }) {
  /** Moves a certificate from one status to another. Answers false when its status is no longer `from`: of two decisions at once one loses. */
  @InjectTransactionManager()
  async moveStatus(
    { id, from, to, reason, verified_at }: CertificateMove,
    @MedusaContext() context: Context<SqlEntityManager> = {},
  ): Promise<boolean> {
    const moved = await context.transactionManager?.execute<{ id: string }[]>(
      `update certificate set status = ?, status_reason = ?, verified_at = ?, updated_at = now()
       where id = ? and status = ? and deleted_at is null returning id`,
      [to, reason, verified_at, id, from],
    )
    return moved !== undefined && moved.length > 0
  }
}
