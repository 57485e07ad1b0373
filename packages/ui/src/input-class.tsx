/** Classes of a 52 px field; 16 px type so that phones do not zoom. */
export function inputClass({ error, settled }: { error?: boolean; settled?: boolean } = {}): string {
  const border = error
    ? "border-2 border-son-700 bg-son-50"
    : `border-[1.5px] bg-surface ${settled ? "border-leaf-700" : "border-field"}`
  return `w-full min-h-13 rounded-md px-3.5 py-2.5 text-base leading-[1.4] text-ink ${border}`
}
