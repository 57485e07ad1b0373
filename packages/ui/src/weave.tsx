/** The band of bamboo weave, 8 px: under every header, above the footer, on top of the maker's block. */
export function Weave({ className = "" }: { className?: string }) {
  return <div aria-hidden="true" className={`h-2 bg-(image:--weave) bg-[length:32px_8px] ${className}`} />
}
