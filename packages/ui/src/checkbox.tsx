import type { InputHTMLAttributes, ReactNode } from "react"

export interface CheckboxProps extends Omit<InputHTMLAttributes<HTMLInputElement>, "type"> {
  label: ReactNode
}

/** A tick with its words; the whole row is the target. */
export function Checkbox({ label, className = "", ...rest }: CheckboxProps) {
  return (
    <label className={`flex min-h-11 cursor-pointer items-center gap-3 text-[15px] leading-[1.4] ${className}`}>
      <input {...rest} type="checkbox" className="size-5.5 flex-none accent-leaf-700" />
      <span>{label}</span>
    </label>
  )
}
