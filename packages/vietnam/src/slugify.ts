import { fold } from "./fold.js"

/** ASCII words joined by hyphens for URLs: "Nước mắm Sa Châu (loại 1)" → "nuoc-mam-sa-chau-loai-1". Empty when nothing is left. */
export function slugify(text: string): string {
  return fold(text)
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "")
}
