import { MedusaService } from "@medusajs/framework/utils"
import { RequestKey } from "./models/request-key"

/** Data access of the idempotency module; claims go through the narrow statements beside it. */
export class IdempotencyModuleService extends MedusaService({ RequestKey }) {}
