import { useOwnWords } from "../../messages/use-own-words"
import { type ExcelWords, excel } from "../../messages/vi/excel"

const english = (): Promise<ExcelWords> => import("../../messages/en/excel").then((module) => module.excel)

/** Words around spreadsheets. */
export const useExcelWords = (): ExcelWords => useOwnWords(excel, english)
