import type { ProductSeed } from "../../types"
import { pack } from "../pack"
import { dry, rice } from "./facts"
import { gi, organic } from "./marks"

const category = "gao-nep"

/** Rice, sticky rice, noodles. */
export const riceProducts: ProductSeed[] = [
  {
    title: "Gạo tám xoan Hải Hậu",
    cooperative: "htx-dong-gio",
    category,
    kind: "gao-tam",
    description:
      "Lúa tám xoan cấy một vụ mỗi năm trên chân ruộng phù sa ven biển, gặt giữa tháng 11. Hạt thon nhỏ, trong; cơm dẻo vừa, thơm mùi lá dứa non. Vo nhẹ một nước, nấu ít nước hơn gạo thường.",
    facts: rice("Mùa 2026, gặt tháng 11"),
    packs: [pack("túi", 2, "kg", 88_000, 120), pack("túi", 5, "kg", 210_000, 46), pack("túi", 10, "kg", 410_000, 30)],
    marks: [gi("Hải Hậu")],
    ocop: { stars: 4, points: 82, group: "food", decision: "0147/QĐ-MẪU", expires_in: 572 },
    campaign_cut: 10,
  },
  {
    title: "Gạo huyết rồng Hải Anh",
    cooperative: "htx-dong-gio",
    category,
    kind: "gao-huyet-rong",
    description:
      "Gạo đỏ giữ lớp cám, hạt dài, cơm bùi và hơi dai. Ngâm hai tiếng trước khi nấu, hoặc trộn một phần ba với gạo trắng cho dễ ăn. Xát dối nên nên dùng trong ba tháng sau khi mở túi.",
    facts: rice("Vụ mùa 2026"),
    packs: [pack("túi", 1, "kg", 52_000, 60), pack("túi", 2, "kg", 98_000, 44)],
    ocop: { stars: 3, points: 64, group: "food", decision: "0212/QĐ-MẪU", expires_in: 71 },
  },
  {
    title: "Gạo lứt tám",
    cooperative: "htx-dong-gio",
    category,
    kind: "gao-mam",
    description:
      "Gạo tám chỉ bóc vỏ trấu, còn nguyên cám và mầm. Cơm thơm nhẹ, nhai lâu thấy ngọt. Hút chân không để cám không bị hôi dầu.",
    facts: rice("Mùa 2026, gặt tháng 11", "4 tháng kể từ ngày xát"),
    packs: [pack("túi", 1, "kg", 72_000, 75)],
  },
  {
    title: "Bún gạo tám khô",
    cooperative: "htx-dong-gio",
    category,
    kind: "banh-pho",
    description:
      "Bún làm từ gạo tám tấm, không pha bột sắn. Ngâm nước lạnh mười lăm phút, chần nhanh, sợi mềm mà không nát. Hợp với bún riêu, bún ngan.",
    facts: dry("Gạo tám 99%, muối 1%", "9 tháng kể từ ngày sản xuất"),
    packs: [pack("gói", 500, "g", 38_000, 90)],
  },
  {
    title: "Nếp cái hoa vàng Nghĩa Lợi",
    cooperative: "htx-que-lua",
    category,
    kind: "nep-cai-hoa-vang",
    description:
      "Nếp cái hoa vàng hạt tròn, đục sữa, cấy vụ mùa trên đất cuối sông. Đồ xôi dẻo lâu, để nguội không cứng. Gói bánh chưng nên ngâm tám tiếng.",
    facts: rice("Vụ mùa 2026"),
    packs: [pack("túi", 2, "kg", 84_000, 88), pack("túi", 5, "kg", 200_000, 36)],
    ocop: { stars: 4, points: 76, group: "food", decision: "0158/QĐ-MẪU", expires_in: 410 },
    campaign_cut: 8,
  },
  {
    title: "Gạo nếp bắc Nghĩa Bình",
    cooperative: "htx-que-lua",
    category,
    kind: "gao-nep",
    description:
      "Nếp bắc hạt dài, mềm và thơm nhẹ, dễ nấu hơn nếp cái. Dùng thổi xôi sáng, nấu chè, làm bánh trôi. Xay theo đơn nên bột và cám còn mới.",
    facts: rice("Vụ xuân 2026"),
    packs: [pack("túi", 2, "kg", 76_000, 70), pack("túi", 5, "kg", 180_000, 25)],
  },
  {
    title: "Gạo huyết rồng Nghĩa Bình",
    cooperative: "htx-que-lua",
    category,
    kind: "gao-huyet-rong",
    description:
      "Giống lúa đỏ bản địa, hạt mập, vỏ cám màu nâu đỏ. Cơm bùi, nước cơm có màu hồng. Nên ngâm trước khi nấu và thêm một phần ba nước.",
    facts: rice("Vụ mùa 2026"),
    packs: [pack("túi", 1, "kg", 48_000, 4), pack("túi", 5, "kg", 225_000, 0)],
  },
  {
    title: "Gạo mầm tươi Nghĩa Hưng",
    cooperative: "htx-mam-xanh",
    category,
    kind: "gao-mam",
    description:
      "Gạo lứt ủ nảy mầm trong đêm, sấy nhẹ rồi hút chân không trong ngày. Cơm mềm hơn gạo lứt thường, vị ngọt tự nhiên. Không cần ngâm trước khi nấu.",
    facts: rice("Ủ theo mẻ hằng tuần", "3 tháng kể từ ngày đóng túi"),
    packs: [pack("túi", 1, "kg", 78_000, 64), pack("túi", 2, "kg", 150_000, 20)],
    marks: [organic],
    ocop: { stars: 4, points: 79, group: "food", decision: "0163/QĐ-MẪU", expires_in: 300 },
    campaign_cut: 12,
  },
  {
    title: "Bột gạo mầm ngũ cốc",
    cooperative: "htx-mam-xanh",
    category,
    kind: "bot-rau-ma",
    description:
      "Gạo mầm, đậu đỏ, vừng đen rang chín rồi xay mịn. Pha với nước nóng hoặc sữa ấm cho bữa sáng. Không thêm đường, không hương liệu.",
    facts: dry("Gạo mầm 70%, đậu đỏ 20%, vừng đen 10%", "6 tháng kể từ ngày sản xuất"),
    packs: [pack("hũ", 500, "g", 92_000, 48)],
  },
  {
    title: "Gạo ruộng rươi Vạn Thắng",
    cooperative: "htx-ruong-nuoc",
    category,
    kind: "gao-ruong-ruoi",
    description:
      "Lúa cấy trên ruộng có rươi, không phun thuốc, bón phân chuồng ủ hoai. Cơm mềm, vị đậm, để nguội vẫn dẻo. Mỗi năm chỉ một vụ nên số lượng có hạn.",
    facts: rice("Một vụ, gặt tháng 10/2026"),
    packs: [pack("túi", 2, "kg", 126_000, 50), pack("túi", 5, "kg", 300_000, 32)],
    marks: [organic],
    ocop: { stars: 5, points: 92, group: "food", decision: "0009/QĐ-MẪU", expires_in: 655 },
  },
  {
    title: "Gạo thơm ruộng rươi xát dối",
    cooperative: "htx-ruong-nuoc",
    category,
    kind: "gao-tam",
    description:
      "Cùng ruộng rươi nhưng chỉ xát một lần, giữ lại một phần cám. Cơm hơi ngà, bùi và no lâu. Nấu thêm ít nước hơn gạo trắng thường.",
    facts: rice("Một vụ, gặt tháng 10/2026", "4 tháng kể từ ngày xát"),
    packs: [pack("túi", 2, "kg", 112_000, 28)],
  },
  {
    title: "Bánh phở khô Vân Cù",
    cooperative: "htx-soi-trang",
    category,
    kind: "banh-pho",
    description:
      "Phở tráng tay làng Vân Cù, phơi phên tre hai nắng. Sợi mỏng, trắng ngà, chần nước sôi một phút là mềm. Không chất tẩy, không hàn the.",
    facts: dry("Gạo tẻ 99%, muối 1%", "6 tháng kể từ ngày sản xuất"),
    packs: [pack("gói", 500, "g", 36_000, 150), pack("thùng", 5, "kg", 330_000, 12)],
    ocop: { stars: 3, points: 67, group: "food", decision: "0231/QĐ-MẪU", expires_in: 58 },
    campaign_cut: 10,
  },
  {
    title: "Bánh phở tươi Vân Cù",
    cooperative: "htx-soi-trang",
    category,
    kind: "banh-pho",
    description:
      "Phở tươi tráng trong đêm, cắt sợi lúc bốn giờ sáng. Gửi trong ngày bằng thùng lạnh, dùng hết trong hai mươi bốn giờ. Chỉ nhận đơn trong tỉnh.",
    facts: {
      ...dry("Gạo tẻ, nước, muối", "24 giờ ở 0–5 °C"),
      storage: "Ngăn mát, không để đông đá",
      handling: "chilled",
    },
    packs: [pack("túi", 1, "kg", 42_000, 15)],
  },
]
