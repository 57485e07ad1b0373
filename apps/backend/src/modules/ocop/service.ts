import { MedusaService } from "@medusajs/framework/utils"
import { Certificate } from "./models/certificate"

/** Data access of the ocop module; rules live in workflows. */
export class OcopModuleService extends MedusaService({ Certificate }) {}
