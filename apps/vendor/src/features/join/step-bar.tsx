/** How far a guided form is; the head says the same in words, so this is only seen. */
export function StepBar({ at, of }: { at: number; of: number }) {
  const steps = Array.from({ length: of }, (_, index) => index + 1)
  return (
    <div aria-hidden="true" className="flex gap-1.5">
      {steps.map((step) => (
        <span key={step} className={`h-2 flex-1 rounded-full ${step <= at ? "bg-leaf-700" : "bg-rice-200"}`} />
      ))}
    </div>
  )
}
