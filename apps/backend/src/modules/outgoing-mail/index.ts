import { Module } from "@medusajs/framework/utils"
import { OutgoingMailModuleService } from "./service"

export const OUTGOING_MAIL_MODULE = "outgoingMail"

export default Module(OUTGOING_MAIL_MODULE, { service: OutgoingMailModuleService })
