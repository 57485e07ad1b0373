/** Bare form for comparing Vietnamese text: "Gạo  TÁM Đặc sản" → "gao tam dac san". No marks, đ→d, lower case, single spaces. */
export function fold(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .replace(/[đĐ]/g, "d")
    .toLowerCase()
    .replace(/\s+/g, " ")
    .trim()
}
