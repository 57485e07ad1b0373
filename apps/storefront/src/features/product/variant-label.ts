/** A variant's title without the word for its pack: "túi 5 kg" → "5 kg", because the heading already says "túi". */
export function variantLabel(title: string, packUnit: string): string {
  const prefix = `${packUnit} `
  return title.toLowerCase().startsWith(prefix.toLowerCase()) ? title.slice(prefix.length) : title
}
