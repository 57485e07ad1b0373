import type { ButtonHTMLAttributes } from "react"
import { type ButtonLook, buttonClass } from "./button-class"

export interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement>, ButtonLook {
  /** While sending: looks disabled, keeps its width and says `busyLabel`. */
  busy?: boolean
  busyLabel?: string
}

/** The one button: `main` once a view, `line` second, `quiet` third, `bad` to refuse. A busy button stays focusable. */
export function Button({
  look,
  size,
  wide,
  busy,
  busyLabel,
  className = "",
  children,
  type = "button",
  onClick,
  ...rest
}: ButtonProps) {
  return (
    <button
      {...rest}
      type={type}
      aria-disabled={busy || undefined}
      aria-busy={busy || undefined}
      onClick={busy ? (event) => event.preventDefault() : onClick}
      className={`${buttonClass({ look, size, wide, busy })} ${className}`}
    >
      {busy && busyLabel ? (
        <span className="grid">
          <span className="invisible col-start-1 row-start-1 inline-flex items-center gap-2">{children}</span>
          <span className="col-start-1 row-start-1 self-center">{busyLabel}</span>
        </span>
      ) : (
        children
      )}
    </button>
  )
}
