/** Structured data for search engines; "<" is escaped so that no text can close the script. */
export function JsonLd({ data }: { data: object }) {
  const json = JSON.stringify(data).replaceAll("<", "\\u003c")
  // biome-ignore lint/security/noDangerouslySetInnerHtml: JSON with "<" escaped, in a script that is never run
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: json }} />
}
