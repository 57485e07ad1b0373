/** Words that name the form of an organisation, not the organisation. */
const generic = new Set(["htx", "hợp", "tác", "xã", "tổ", "liên", "hiệp"])

/** Two letters of the maker's tile from a short name: "HTX Đồng Gió" → "ĐG", "HTX Sen" → "S". */
export function initialsOf(shortName: string): string {
  const words = shortName.split(/\s+/).filter(Boolean)
  const own = words.filter((word) => !generic.has(word.toLocaleLowerCase("vi")))
  const letters = (own.length > 0 ? own : words).slice(0, 2).map((word) => Array.from(word)[0] ?? "")
  return letters.join("").toLocaleUpperCase("vi")
}
