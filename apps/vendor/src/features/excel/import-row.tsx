import type { ImportProblem, VendorImportRow } from "@cho-htx/contracts"
import { BadGlyph } from "@cho-htx/ui/glyphs"
import { fill } from "../../lib/i18n/fill"
import { ChangeLine } from "./change-line"
import { useExcelWords } from "./use-excel-words"

function Problem({ problem: { cell, header, message } }: { problem: ImportProblem }) {
  const words = useExcelWords()
  const where = cell && (header ? fill(words.cell_header, { cell, header }) : fill(words.cell, { cell }))
  return (
    <li className="flex gap-2">
      <BadGlyph size={20} className="mt-0.5 flex-none text-son-700" />
      <span className="min-w-0">
        {where ? <b className="block">{where}</b> : null}
        {message}
      </span>
    </li>
  )
}

/** A row of the sheet as a card: where it stands, what it is about, what is wrong or what changes. */
export function ImportRow({ row: { row, label, sku, problems, changes } }: { row: VendorImportRow }) {
  const words = useExcelWords()
  return (
    <li className="grid gap-1.5 px-4 py-3 min-[900px]:grid-cols-[minmax(0,2fr)_minmax(0,3fr)] min-[900px]:gap-6">
      <div className="min-w-0">
        <p className="text-sm text-soft">
          {fill(words.row, { n: row })}
          {sku ? ` · ${fill(words.sku, { sku })}` : ""}
        </p>
        {label ? <p className="break-words font-bold">{label}</p> : null}
      </div>
      {problems.length > 0 ? (
        <ul className="grid min-w-0 gap-2 text-[15px]">
          {problems.map((problem) => (
            <Problem key={`${problem.cell}${problem.message}`} problem={problem} />
          ))}
        </ul>
      ) : (
        <div className="flex flex-wrap gap-x-6 gap-y-1 text-[15px]">
          {changes.map((change) => (
            <ChangeLine key={change.field} change={change} />
          ))}
        </div>
      )}
    </li>
  )
}
