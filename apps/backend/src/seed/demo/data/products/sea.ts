import type { ProductSeed } from "../../types"
import { pack } from "../pack"
import { bottled, chilled, dry, live } from "./facts"
import { haccp } from "./marks"

/** Fish sauce, shrimp paste, salt; clams, fish and braised dishes. */
export const seaProducts: ProductSeed[] = [
  {
    title: "Nước mắm Sa Châu 35 độ đạm",
    cooperative: "htx-bai-ngang",
    category: "mam-muoi",
    kind: "nuoc-mam",
    description:
      "Cá nục và muối hạt, ủ chượp mười hai tháng trong chum sành. Rút nước đầu, màu hổ phách, hậu ngọt. Dùng chấm không cần pha, nêm canh chỉ cần nửa thìa.",
    facts: bottled("Cá nục 75%, muối biển 25%", "36 tháng kể từ ngày đóng chai"),
    packs: [pack("chai", 500, "ml", 62_000, 140), pack("chai", 1, "l", 116_000, 80)],
    marks: [haccp],
    ocop: { stars: 4, points: 81, group: "food", decision: "0151/QĐ-MẪU", expires_in: 240 },
    campaign_cut: 10,
  },
  {
    title: "Nước mắm Sa Châu 20 độ đạm",
    cooperative: "htx-bai-ngang",
    category: "mam-muoi",
    kind: "nuoc-mam",
    description:
      "Nước mắm nêm hằng ngày, rút lần hai từ cùng chum chượp. Vị mặn vừa, thơm nhẹ, hợp kho thịt và xào rau. Can hai lít tiện cho gia đình đông người.",
    facts: bottled("Cá nục, muối biển", "24 tháng kể từ ngày đóng chai"),
    packs: [pack("chai", 1, "l", 45_000, 160), pack("can", 2, "l", 86_000, 60)],
  },
  {
    title: "Mắm cáy ủ chum",
    cooperative: "htx-bai-ngang",
    category: "mam-muoi",
    kind: "mam-tom",
    description:
      "Cáy bắt ven đê, giã nhỏ, ủ với muối và thính gạo rang bốn tháng. Mùi thơm đậm, chấm rau lang luộc hoặc thịt ba chỉ. Mở nắp nên để ngăn mát.",
    facts: bottled("Cáy 70%, muối 20%, thính gạo 10%", "12 tháng kể từ ngày đóng hũ"),
    packs: [pack("hũ", 500, "ml", 55_000, 26)],
  },
  {
    title: "Nước mắm Lạch Giang",
    cooperative: "htx-ben-sang",
    category: "mam-muoi",
    kind: "nuoc-mam-lach-giang",
    description:
      "Mắm cá cơm cửa Lạch Giang, ủ chum mười lăm tháng, phơi nắng từng trưa. Màu cánh gián, vị dịu. Mỗi chai ghi số chum và ngày rút.",
    facts: bottled("Cá cơm 72%, muối biển 28%", "36 tháng kể từ ngày đóng chai"),
    packs: [pack("chai", 500, "ml", 58_000, 70), pack("chai", 750, "ml", 85_000, 40)],
    ocop: { stars: 3, points: 66, group: "food", decision: "0188/QĐ-MẪU", expires_in: 25 },
  },
  {
    title: "Mắm tôm Ngọc Lâm",
    cooperative: "htx-ben-sang",
    category: "mam-muoi",
    kind: "mam-tom",
    description:
      "Moi tươi đánh lúc rạng sáng, giã muối rồi ủ chum quấy nắng sáu tháng. Mắm tím hồng, mịn, không pha màu. Đánh bông với chanh, ớt, chút đường là chấm được ngay.",
    facts: bottled("Moi biển 80%, muối 20%", "18 tháng kể từ ngày đóng hũ"),
    packs: [pack("hũ", 300, "g", 42_000, 96), pack("hũ", 1, "kg", 88_000, 40)],
    ocop: { stars: 4, points: 74, group: "food", decision: "0190/QĐ-MẪU", expires_in: 480 },
  },
  {
    title: "Muối sạch phơi cát Bạch Long",
    cooperative: "htx-nang-mai",
    category: "mam-muoi",
    kind: "muoi",
    description:
      "Muối kết tinh trên sân cát theo lối cũ, hạt nhỏ, khô, vị mặn dịu và hậu ngọt. Rửa và sấy lại ở xưởng trước khi đóng túi. Hợp muối dưa, làm mắm, nêm hằng ngày.",
    facts: dry("Muối biển", "36 tháng kể từ ngày đóng túi", "Vụ muối 2026"),
    packs: [pack("túi", 1, "kg", 12_000, 400), pack("bao", 10, "kg", 95_000, 35)],
    ocop: { stars: 4, points: 77, group: "food", decision: "0155/QĐ-MẪU", expires_in: 500 },
  },
  {
    title: "Muối tôm sấy Bạch Long",
    cooperative: "htx-nang-mai",
    category: "mam-muoi",
    kind: "muoi",
    description:
      "Muối hạt rang với tôm khô và ớt tươi, xay vừa. Chấm xoài xanh, ổi, hoặc rắc lên món nướng. Vị cay nhẹ, không thêm bột ngọt.",
    facts: dry("Muối biển 70%, tôm khô 20%, ớt 10%", "12 tháng kể từ ngày sản xuất"),
    packs: [pack("lọ", 200, "g", 38_000, 80)],
  },
  {
    title: "Ngao sạch Giao Xuân",
    cooperative: "htx-song-lang",
    category: "hai-san",
    kind: "ngao",
    description:
      "Ngao nuôi bãi triều, nằm bể lọc cát mười tám tiếng trước khi đóng túi lưới. Con đều, khoảng năm mươi con một ký. Gửi sống bằng thùng xốp, nhận hàng nên rửa lại một nước.",
    facts: live("Quanh năm, ngon nhất tháng 9 đến tháng 2", "2 ngày ở 5–10 °C", "Ngăn mát, không ngâm nước ngọt"),
    packs: [pack("túi", 2, "kg", 44_000, 120), pack("túi", 5, "kg", 105_000, 40)],
    ocop: { stars: 4, points: 80, group: "food", decision: "0166/QĐ-MẪU", expires_in: 700 },
    campaign_cut: 15,
  },
  {
    title: "Ruốc ngao rang sả",
    cooperative: "htx-song-lang",
    category: "hai-san",
    kind: "ngao",
    description:
      "Thịt ngao luộc chín, xé nhỏ, rang khô với sả và ớt. Ăn với cơm nóng hoặc cháo trắng. Lọ nhỏ, mở ra nên dùng trong hai tuần.",
    facts: dry("Thịt ngao 85%, sả, ớt, nước mắm", "4 tháng kể từ ngày sản xuất"),
    packs: [pack("lọ", 150, "g", 89_000, 55)],
  },
  {
    title: "Mực khô câu Giao Hải",
    cooperative: "htx-song-lang",
    category: "hai-san",
    kind: "muc-kho",
    description:
      "Mực ống câu đêm, xẻ và phơi ngay trên sàn lưới sạch. Thân dày, nướng lên ngọt và không khét. Mỗi ký khoảng mười hai con.",
    facts: dry("Mực ống", "6 tháng ở ngăn đông", "Mùa câu tháng 4 đến tháng 9"),
    packs: [pack("túi", 500, "g", 520_000, 18)],
  },
  {
    title: "Cá bống bớp Nghĩa Thắng",
    cooperative: "htx-ben-sang",
    category: "hai-san",
    kind: "ca-bong-bop",
    description:
      "Cá bống bớp nuôi đầm nước lợ, bắt theo đơn, mỗi con hai đến ba lạng. Thịt chắc, ngọt, hợp nấu canh chua hoặc nướng muối ớt. Làm sạch, ướp đá trong ngày.",
    facts: chilled(null, "2 ngày ở 0–4 °C", "Ướp đá, ngăn đông nếu để lâu"),
    packs: [pack("khay", 500, "g", 165_000, 24), pack("khay", 1, "kg", 320_000, 16)],
    ocop: { stars: 4, points: 73, group: "food", decision: "0171/QĐ-MẪU", expires_in: -40 },
  },
  {
    title: "Cá chạch kho riềng",
    cooperative: "htx-ben-sang",
    category: "hai-san",
    kind: "ca-chach-kho",
    description:
      "Chạch đồng nhỏ bằng ngón tay, kho khô với riềng, gừng và nước hàng mía. Xương mềm, ăn được cả con. Hũ thủy tinh, hâm nóng bằng lửa nhỏ.",
    facts: chilled(
      "Cá chạch 80%, riềng, gừng, nước mắm, mật mía",
      "60 ngày ở 0–5 °C",
      "Ngăn mát, mở hũ dùng trong 5 ngày",
    ),
    packs: [pack("hũ", 350, "g", 145_000, 33)],
  },
  {
    title: "Cá kho Vũ Đại niêu đất",
    cooperative: "htx-bep-lua-hong",
    category: "hai-san",
    kind: "ca-kho",
    description:
      "Cá trắm đen nuôi trên hai năm, kho mười bốn tiếng trong niêu đất bằng củi nhãn. Xương nhừ, thịt chắc, nước sánh màu cánh gián. Hâm cách thủy, ăn với cơm trắng và dưa chua.",
    facts: chilled(
      "Cá trắm đen, thịt ba chỉ, riềng, gừng, nước cốt chanh, nước mắm",
      "15 ngày ở 0–5 °C",
      "Ngăn mát; ngăn đông được 3 tháng",
    ),
    packs: [pack("niêu", 1.2, "kg", 550_000, 30, 2600), pack("niêu", 2.5, "kg", 1_050_000, 14, 4600)],
    marks: [haccp],
    ocop: { stars: 4, points: 85, group: "food", decision: "0144/QĐ-MẪU", expires_in: 365 },
    campaign_cut: 10,
  },
  {
    title: "Cá trắm kho hộp nhỏ",
    cooperative: "htx-bep-lua-hong",
    category: "hai-san",
    kind: "ca-kho",
    description:
      "Vẫn là mẻ cá kho đêm nhưng chia hộp cho bữa hai người. Vị đậm, ít nước, cay nhẹ của ớt chỉ thiên. Hâm lò vi sóng ba phút.",
    facts: chilled("Cá trắm đen, riềng, gừng, nước mắm", "10 ngày ở 0–5 °C", "Ngăn mát"),
    packs: [pack("hộp", 500, "g", 245_000, 0)],
  },
]
