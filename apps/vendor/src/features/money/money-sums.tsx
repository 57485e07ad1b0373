import type { VendorMoneyKind, VendorMoneyResponse } from "@cho-htx/contracts"
import { formatDong } from "@cho-htx/vietnam/dong"
import { useWords } from "../../lib/i18n/use-words"

export interface MoneySumsProps {
  sums: Pick<VendorMoneyResponse, "coming" | "received_30_days"> | undefined
  kind: VendorMoneyKind
  onKind: (kind: VendorMoneyKind) => void
}

/** The two sums, which also choose the list below. */
export function MoneySums({ sums, kind, onKind }: MoneySumsProps) {
  const { money } = useWords()
  const options = [
    { name: "coming", amount: sums?.coming, title: money.coming, detail: money.coming_detail },
    { name: "received", amount: sums?.received_30_days, title: money.received, detail: money.received_detail },
  ] as const
  return (
    <fieldset className="mb-5 grid gap-3 min-[600px]:grid-cols-2">
      <legend className="sr-only">{money.which}</legend>
      {options.map(({ name, amount, title, detail }) => (
        <label
          key={name}
          className="block cursor-pointer rounded-card border-[1.5px] border-rice-300 bg-surface p-4 has-checked:border-leaf-700 has-checked:bg-leaf-50 has-checked:shadow-[inset_0_0_0_0.5px_var(--leaf-700)] has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-(--focus)"
        >
          <span className="flex items-center justify-between gap-2">
            <b>{title}</b>
            <input
              type="radio"
              name="kind"
              checked={kind === name}
              onChange={() => onKind(name)}
              className="size-5.5 flex-none appearance-none rounded-full border-2 border-rice-500 bg-white outline-none checked:border-7 checked:border-leaf-700"
            />
          </span>
          <span className="block min-h-10 font-bold text-[28px] tabular-nums leading-[1.4]">
            {amount === undefined ? "" : formatDong(amount)}
          </span>
          <span className="block text-sm text-soft leading-normal">{detail}</span>
        </label>
      ))}
    </fieldset>
  )
}
