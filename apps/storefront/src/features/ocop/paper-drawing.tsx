/** A sheet with a seal, drawn: stands for a paper, never for its scan. */
export function PaperDrawing() {
  return (
    <svg
      aria-hidden="true"
      viewBox="0 0 62 82"
      width="62"
      height="82"
      className="flex-none rounded-[4px] bg-white shadow-card"
    >
      <rect x=".5" y=".5" width="61" height="81" rx="4" fill="none" stroke="var(--nghe-200)" />
      <rect x="17" y="9" width="28" height="8" rx="2" fill="var(--son-700)" />
      <path d="M8 26.5h46M8 34.5h46M8 42.5h46" stroke="var(--rice-200)" strokeWidth="3" />
      <circle cx="45" cy="62" r="9" fill="var(--nghe-400)" />
    </svg>
  )
}
