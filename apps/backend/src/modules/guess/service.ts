import { MedusaService } from "@medusajs/framework/utils"
import { GuessCount } from "./models/guess-count"

/** Data access of the guess module; tries are counted by the narrow statements beside it. */
export class GuessModuleService extends MedusaService({ GuessCount }) {}
