import { Hint, Input, Label } from "@medusajs/ui"
import { type ComponentProps, useId } from "react"

interface TextFieldProps extends Omit<ComponentProps<typeof Input>, "value" | "onChange" | "size"> {
  label: string
  value: string
  onChange: (value: string) => void
  hint?: string
  list?: string
}

/** One line of text with its label above and a hint below. */
export function TextField({ label, value, onChange, hint, ...rest }: TextFieldProps) {
  const id = useId()
  return (
    <div className="flex flex-col gap-y-2">
      <Label htmlFor={id} weight="plus">
        {label}
      </Label>
      <Input {...rest} id={id} value={value} autoComplete="off" onChange={(event) => onChange(event.target.value)} />
      {hint ? <Hint>{hint}</Hint> : null}
    </div>
  )
}
