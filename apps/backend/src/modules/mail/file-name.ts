const plain = (text: string, most: number) =>
  text
    .replaceAll(/[^A-Za-z0-9]+/g, "-")
    .replaceAll(/^-+|-+$/g, "")
    .slice(0, most)

/**
 * Name of a written mail: UTC time first, so that names sort by it, then kind and id; letters, digits and hyphens only. A second try
 * of the same mail has the same name and replaces it.
 */
export function fileName(at: Date, template: string | null | undefined, messageId: string): string {
  const time = at.toISOString().replaceAll(/[-:.]/g, "")
  const [id = ""] = messageId.split("@")
  return `${[time, plain(template ?? "", 40) || "mail", plain(id, 60)].join("_")}.eml`
}
