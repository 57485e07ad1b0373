import { MedusaService } from "@medusajs/framework/utils"
import { SheetImport } from "./models/sheet-import"
import { SheetImportRow } from "./models/sheet-import-row"

/** Data access of the spreadsheet module; rules live in workflows. */
export class SpreadsheetModuleService extends MedusaService({ SheetImport, SheetImportRow }) {}
