import { fill } from "../../lib/i18n/fill"

/** The six cities run by the centre since July 2025: Hà Nội, Hải Phòng, Huế, Đà Nẵng, Hồ Chí Minh, Cần Thơ. */
const CITIES = new Set(["01", "31", "46", "48", "79", "92"])

/** "tỉnh Ninh Bình", "thành phố Hải Phòng". */
export function provinceTitle(
  province: { code: string; name: string },
  words: { province: string; city: string },
): string {
  return fill(CITIES.has(province.code) ? words.city : words.province, { name: province.name })
}
