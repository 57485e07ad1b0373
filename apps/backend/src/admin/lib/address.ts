/** A route with the query values that are set. */
export function address(path: string, query: Record<string, string | number | undefined | null>): string {
  const used = Object.entries(query).filter(([, value]) => value !== undefined && value !== null && value !== "")
  const text = new URLSearchParams(used.map(([key, value]) => [key, String(value)])).toString()
  return text ? `${path}?${text}` : path
}
