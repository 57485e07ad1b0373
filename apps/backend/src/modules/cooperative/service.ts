import { MedusaService } from "@medusajs/framework/utils"
import { Cooperative } from "./models/cooperative"
import { CooperativeMember } from "./models/cooperative-member"
import { CooperativeStatusChange } from "./models/cooperative-status-change"

/** Data access of the cooperative module; rules live in workflows. */
export class CooperativeModuleService extends MedusaService({ Cooperative, CooperativeMember, CooperativeStatusChange }) {}
