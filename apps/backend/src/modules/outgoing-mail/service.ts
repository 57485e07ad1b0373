import { MedusaService } from "@medusajs/framework/utils"
import { OutgoingMail } from "./models/outgoing-mail"

/** Data access of the outgoing-mail module; rules live in workflows. */
export class OutgoingMailModuleService extends MedusaService({ OutgoingMail }) {}
