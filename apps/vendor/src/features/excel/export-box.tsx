import { Box } from "@cho-htx/ui/box"
import { Button } from "@cho-htx/ui/button"
import { Field } from "@cho-htx/ui/field"
import { ArrowDownGlyph } from "@cho-htx/ui/goods-glyphs"
import { SelectInput } from "@cho-htx/ui/select-input"
import { useState } from "react"
import { daysOf, periods } from "./period"
import { SheetFileNote } from "./sheet-file-note"
import { useExcelWords } from "./use-excel-words"
import { useSheetFile } from "./use-sheet-file"

/** Goods, orders and money to take away. */
export function ExportBox() {
  const words = useExcelWords()
  const file = useSheetFile()
  const [period, setPeriod] = useState<(typeof periods)[number]>("month")
  const { from, to } = daysOf(period)
  const button = (what: "goods" | "orders" | "money", label: string) => {
    const name = what === "goods" ? words.files.goods : `${words.files[what]}-${from}-${to}`
    const path = what === "goods" ? "/vendor/exports/goods" : `/vendor/exports/${what}?from=${from}&to=${to}`
    return (
      <Button
        look="line"
        wide
        busy={file.busy === name}
        busyLabel={words.saving}
        onClick={() => void file.save(path, name)}
      >
        <ArrowDownGlyph size={20} /> {label}
      </Button>
    )
  }
  return (
    <Box className="grid gap-3">
      <h2 className="font-bold text-lg">{words.exports}</h2>
      <p className="text-soft">{words.exports_detail}</p>
      {button("goods", words.export_goods)}
      <Field id="export-period" label={words.period}>
        <SelectInput
          id="export-period"
          value={period}
          onChange={({ target }) => setPeriod(periods.find((name) => name === target.value) ?? "month")}
        >
          {periods.map((name) => (
            <option key={name} value={name}>
              {words.periods[name]}
            </option>
          ))}
        </SelectInput>
      </Field>
      {button("orders", words.export_orders)}
      {button("money", words.export_money)}
      <SheetFileNote file={file} />
    </Box>
  )
}
