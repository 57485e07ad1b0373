import { DatePicker, Text } from "@medusajs/ui"
import { useId } from "react"

interface DayFieldProps {
  label: string
  /** `YYYY-MM-DD` */
  value: string | undefined
  onChange: (day: string | undefined) => void
}

const two = (number: number) => String(number).padStart(2, "0")
const written = (date: Date) => `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`

/** One day, written in the language of the console. */
export function DayField({ label, value, onChange }: DayFieldProps) {
  const name = useId()
  return (
    <div className="flex w-full items-center gap-x-2 md:w-auto">
      <Text size="small" id={name} className="text-ui-fg-subtle w-20 whitespace-nowrap md:w-auto">
        {label}
      </Text>
      <DatePicker
        aria-labelledby={name}
        size="small"
        granularity="day"
        className="flex-1"
        value={value ? new Date(`${value}T00:00`) : null}
        onChange={(date) => onChange(date ? written(date) : undefined)}
      />
    </div>
  )
}
