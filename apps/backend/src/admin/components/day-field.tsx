import { Text } from "@medusajs/ui"

interface DayFieldProps {
  label: string
  /** `YYYY-MM-DD` */
  value: string | undefined
  onChange: (day: string | undefined) => void
}

/** One day; the browser's own picker works on every phone. */
export function DayField({ label, value, onChange }: DayFieldProps) {
  return (
    <label className="bg-ui-bg-field shadow-borders-base focus-within:shadow-borders-interactive-with-active flex h-7 w-[calc(50%-4px)] items-center gap-x-2 rounded-md px-2 md:w-auto">
      <Text size="xsmall" className="text-ui-fg-subtle whitespace-nowrap">
        {label}
      </Text>
      <input
        type="date"
        value={value ?? ""}
        onChange={(event) => onChange(event.target.value || undefined)}
        className="txt-compact-small min-w-0 flex-1 bg-transparent outline-none"
      />
    </label>
  )
}
