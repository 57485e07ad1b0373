export interface SwitchRowProps {
  on: boolean
  /** Says how it stands: "Đang bật". */
  state: string
  /** Id of what names it. */
  labelledBy: string
  describedBy?: string
  busy?: boolean
  disabled?: boolean
  className?: string
  onToggle: () => void
}

/** A switch with its state in words; the whole row is the target. */
export function SwitchRow({
  on,
  state,
  labelledBy,
  describedBy,
  busy,
  disabled,
  className = "",
  onToggle,
}: SwitchRowProps) {
  return (
    <button
      type="button"
      role="switch"
      aria-checked={on}
      aria-labelledby={labelledBy}
      aria-describedby={describedBy}
      aria-busy={busy || undefined}
      disabled={disabled}
      onClick={onToggle}
      className={`flex min-h-14 w-full cursor-pointer items-center justify-between gap-3 rounded-md border-[1.5px] border-rice-300 bg-surface px-3.5 text-left disabled:opacity-60 ${className}`}
    >
      <b>{state}</b>
      <span
        aria-hidden="true"
        className={`relative h-8 w-14 flex-none rounded-full transition-colors ${on ? "bg-leaf-700" : "bg-rice-500"}`}
      >
        <span className={`absolute top-1 size-6 rounded-full bg-white transition-[left] ${on ? "left-7" : "left-1"}`} />
      </span>
    </button>
  )
}
