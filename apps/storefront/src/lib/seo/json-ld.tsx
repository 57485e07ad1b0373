/** Structured data for search engines; "<" is escaped so that no text can close the script. */
export function JsonLd({ data }: { data: object }) {
  const json = JSON.stringify(data).replaceAll("<", "\\u003c")
  return <script type="application/ld+json">{json}</script>
}
