import { importActions, type VendorImport } from "@cho-htx/contracts"
import { useExcelWords } from "./use-excel-words"

/** How many rows would become what; nothing is said of what there is none of. */
export function ImportCounts({ rows }: { rows: VendorImport["rows"] }) {
  const words = useExcelWords()
  const shown = importActions.filter((action) => rows[action] > 0)
  return (
    <dl className="grid grid-cols-2 gap-2 min-[900px]:grid-cols-4">
      {shown.map((action) => (
        <div key={action} className="flex flex-col-reverse rounded-card border border-line bg-surface px-3 py-2.5">
          <dt className="text-sm text-soft">{words.counts[action]}</dt>
          <dd className={`font-bold text-2xl tabular-nums leading-[1.3] ${action === "bad" ? "text-son-700" : ""}`}>
            {rows[action].toLocaleString("vi-VN")}
          </dd>
        </div>
      ))}
    </dl>
  )
}
