import { MedusaService } from "@medusajs/framework/utils"
import { Lot } from "./models/lot"
import { LotLine } from "./models/lot-line"
import { LotStep } from "./models/lot-step"

/** Data access of the traceability module; rules live in workflows. */
export class TraceabilityModuleService extends MedusaService({ Lot, LotStep, LotLine }) {}
