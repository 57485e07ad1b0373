import { Select } from "@medusajs/ui"
import { useWords } from "../lib/use-words"

interface FilterSelectProps {
  label: string
  value: string | undefined
  options: readonly { value: string; label: string }[]
  onChange: (value: string | undefined) => void
}

const ALL = "*"

/** One filter of a list: its name while nothing is chosen. */
export function FilterSelect({ label, value, options, onChange }: FilterSelectProps) {
  const { words } = useWords()
  return (
    <Select value={value ?? ""} onValueChange={(chosen) => onChange(chosen === ALL ? undefined : chosen)} size="small">
      <Select.Trigger aria-label={label} className="w-[calc(50%-4px)] md:w-44">
        <Select.Value placeholder={label} />
      </Select.Trigger>
      <Select.Content>
        <Select.Item value={ALL}>{`${label}: ${words("list.all").toLowerCase()}`}</Select.Item>
        {options.map((option) => (
          <Select.Item key={option.value} value={option.value}>
            {option.label}
          </Select.Item>
        ))}
      </Select.Content>
    </Select>
  )
}
