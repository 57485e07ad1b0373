import type { CooperativeStatus } from "@cho-htx/contracts"
import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import type { Context } from "@medusajs/framework/types"
import { InjectTransactionManager, MedusaContext, MedusaService } from "@medusajs/framework/utils"
import { versionSql } from "../../lib/version-sql"
import { Cooperative } from "./models/cooperative"
import { CooperativeChangeRequest } from "./models/cooperative-change-request"
import { CooperativeDocument } from "./models/cooperative-document"
import { CooperativeInvite } from "./models/cooperative-invite"
import { CooperativeMember } from "./models/cooperative-member"
import { CooperativeMemberSession } from "./models/cooperative-member-session"
import { CooperativePasswordReset } from "./models/cooperative-password-reset"
import { CooperativeStatusChange } from "./models/cooperative-status-change"

export interface StatusMove {
  id: string
  from: CooperativeStatus
  to: CooperativeStatus
  reason: string | null
  actor: string
  /** Only while the cooperative is as it was looked at; left out, whatever it is. */
  version?: string | undefined
}

/** Data access of the cooperative module; rules live in workflows. */
export class CooperativeModuleService extends MedusaService({
  Cooperative,
  CooperativeMember,
  CooperativeStatusChange,
  CooperativeMemberSession,
  CooperativeInvite,
  CooperativePasswordReset,
  CooperativeDocument,
  CooperativeChangeRequest,
}) {
  /**
   * Moves a cooperative from one status to another and notes it in its history, both or neither. Answers the id of the
   * note, or null when the status is no longer `from`, or the cooperative no longer at `version`: of two decisions at once one loses.
   */
  @InjectTransactionManager()
  async moveStatus(
    { id, from, to, reason, actor, version = "" }: StatusMove,
    @MedusaContext() context: Context<SqlEntityManager> = {},
  ): Promise<string | null> {
    const moved = await context.transactionManager?.execute<{ id: string }[]>(
      `update cooperative set status = ?, verified_at = case when ? = 'active' then coalesce(verified_at, now()) else verified_at end,
         updated_at = now() where id = ? and status = ? and deleted_at is null
         and (? = '' or ${versionSql("cooperative")} = ?) returning id`,
      [to, to, id, from, version, version],
    )
    if (!moved?.length) return null
    const note = { cooperative_id: id, from_status: from, to_status: to, reason, actor }
    const change = await this.createCooperativeStatusChanges(note, context)
    return change.id
  }

  /** Takes a move back, as compensation of a workflow that failed: status and note are as before it. */
  @InjectTransactionManager()
  async undoMove(
    { id, from, to, change_id, verified_at }: StatusMove & { change_id: string; verified_at: Date | null },
    @MedusaContext() context: Context<SqlEntityManager> = {},
  ): Promise<void> {
    await context.transactionManager?.execute(
      "update cooperative set status = ?, verified_at = ?, updated_at = now() where id = ? and status = ?",
      [from, verified_at, id, to],
    )
    await this.deleteCooperativeStatusChanges(change_id, context)
  }
}
