/** How much of a file has left, as a bar; `label` says it in words. */
export function SentBar({ percent, label }: { percent: number; label: string }) {
  return (
    <span
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={percent}
      className="block h-2 overflow-hidden rounded-full bg-rice-200"
    >
      <span className="block h-full bg-leaf-700" style={{ width: `${percent}%` }} />
    </span>
  )
}
