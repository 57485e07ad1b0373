import type { ReactNode } from "react"
import { BadGlyph } from "./glyphs"

export interface FieldProps {
  /** Id of the control inside; hint and error get `<id>-hint` and `<id>-error`. */
  id: string
  label: ReactNode
  /** Soft words at the label's right: "(không bắt buộc)". */
  hint?: ReactNode
  /** One soft sentence under the control, `<id>-help`: what the answer is for. */
  help?: ReactNode
  error?: string | null
  children: ReactNode
}

/** Label above, control, then one sentence naming what was wrong. */
export function Field({ id, label, hint, help, error, children }: FieldProps) {
  return (
    <div className="grid gap-1.5">
      <label htmlFor={id} className="font-bold text-[15px] leading-[1.4]">
        {label} {hint ? <small className="font-normal text-sm text-soft">({hint})</small> : null}
      </label>
      {children}
      {help ? (
        <p id={`${id}-help`} className="text-sm text-soft leading-normal">
          {help}
        </p>
      ) : null}
      {error ? (
        <p id={`${id}-error`} className="flex gap-1.5 font-bold text-sm text-son-700 leading-normal">
          <BadGlyph size={18} className="mt-0.5" />
          <span>{error}</span>
        </p>
      ) : null}
    </div>
  )
}
