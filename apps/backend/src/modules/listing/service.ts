import { MedusaService } from "@medusajs/framework/utils"
import { ChangeRequest } from "./models/change-request"
import { ListingReview } from "./models/listing-review"

/** Data access of the listing module; rules live in workflows. */
export class ListingModuleService extends MedusaService({ ListingReview, ChangeRequest }) {}
