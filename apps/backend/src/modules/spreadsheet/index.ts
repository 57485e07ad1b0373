import { Module } from "@medusajs/framework/utils"
import { SpreadsheetModuleService } from "./service"

export const SPREADSHEET_MODULE = "spreadsheet"

export default Module(SPREADSHEET_MODULE, { service: SpreadsheetModuleService })
