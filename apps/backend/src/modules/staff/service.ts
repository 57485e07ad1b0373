import { MedusaService } from "@medusajs/framework/utils"
import { AuditEntry } from "./models/audit-entry"

/** Data access of the staff module; rules live in workflows. */
export class StaffModuleService extends MedusaService({ AuditEntry }) {}
