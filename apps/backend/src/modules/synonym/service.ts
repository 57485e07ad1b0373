import { MedusaService } from "@medusajs/framework/utils"
import { SynonymGroup } from "./models/synonym-group"

/** Data access of the synonym module; rules live in workflows. */
export class SynonymModuleService extends MedusaService({ SynonymGroup }) {}
