/**
 * Communes of Nam Định merged on 1 September 2024 (NQ 1104/NQ-UBTVQH15), before the data set begins; people still write them.
 * Each is given with the unit it joined then, through which the build finds today's commune.
 */
export const BY_HAND_ALIASES = [
  { ward: "Xã Nghĩa Bình", joined: "Thị trấn Quỹ Nhất", district: "Huyện Nghĩa Hưng", province: "Tỉnh Nam Định" },
  { ward: "Xã Nghĩa Tân", joined: "Thị trấn Quỹ Nhất", district: "Huyện Nghĩa Hưng", province: "Tỉnh Nam Định" },
  { ward: "Xã Nghĩa Thắng", joined: "Xã Phúc Thắng", district: "Huyện Nghĩa Hưng", province: "Tỉnh Nam Định" },
  { ward: "Xã Nghĩa Phúc", joined: "Xã Phúc Thắng", district: "Huyện Nghĩa Hưng", province: "Tỉnh Nam Định" },
  { ward: "Xã Hải Chính", joined: "Thị trấn Cồn", district: "Huyện Hải Hậu", province: "Tỉnh Nam Định" },
  { ward: "Xã Hải Lý", joined: "Thị trấn Cồn", district: "Huyện Hải Hậu", province: "Tỉnh Nam Định" },
] as const
