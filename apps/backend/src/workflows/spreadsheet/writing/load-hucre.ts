/** hucre is an ES module, this is CommonJS; it is loaded with the first file somebody asks for. */
export const loadHucre = () => import("hucre/xlsx")

type Hucre = Awaited<ReturnType<typeof loadHucre>>
export type WriteSheet = Parameters<Hucre["writeXlsx"]>[0]["sheets"][number]
export type DataValidation = NonNullable<WriteSheet["dataValidations"]>[number]
export type CellStyle = NonNullable<NonNullable<WriteSheet["columns"]>[number]["style"]>
