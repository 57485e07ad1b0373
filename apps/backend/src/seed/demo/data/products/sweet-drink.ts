import type { ProductSeed } from "../../types"
import { pack } from "../pack"
import { bottled, chilled, dry, live } from "./facts"
import { organic, vietgap } from "./marks"

/** Cakes and sweets, drinks, vegetables, fruit and mushrooms. */
export const sweetDrinkProducts: ProductSeed[] = [
  {
    title: "Bánh gai phố cổ",
    cooperative: "tht-nha-la",
    category: "banh-keo",
    kind: "banh-gai",
    description:
      "Vỏ lá gai giã tay, nhân đậu xanh, dừa và mỡ phần, gói lá chuối khô. Bánh mềm, thơm lá, ngọt vừa. Để nơi mát dùng trong bảy ngày.",
    facts: dry("Lá gai, bột nếp, đậu xanh, dừa, đường, mỡ phần", "7 ngày kể từ ngày làm"),
    packs: [pack("chục", 10, "chiếc", 65_000, 70, 900), pack("hộp", 20, "chiếc", 128_000, 30, 1800)],
    ocop: { stars: 3, points: 63, group: "food", decision: "0225/QĐ-MẪU", expires_in: 265 },
    campaign_cut: 8,
  },
  {
    title: "Kẹo sìu châu",
    cooperative: "tht-nha-la",
    category: "banh-keo",
    kind: "keo-siu-chau",
    description:
      "Lạc rang, vừng và mạch nha nấu chảo đồng, cán mỏng rồi cắt thanh. Giòn tan, không dính răng. Hợp uống với trà xanh đặc.",
    facts: dry("Lạc 60%, vừng, mạch nha, đường", "3 tháng kể từ ngày làm"),
    packs: [pack("hộp", 300, "g", 48_000, 120), pack("hộp", 500, "g", 68_000, 60)],
    ocop: { stars: 4, points: 72, group: "food", decision: "0183/QĐ-MẪU", expires_in: 540 },
  },
  {
    title: "Kẹo lạc bánh đa",
    cooperative: "tht-nha-la",
    category: "banh-keo",
    kind: "keo-lac",
    description:
      "Lạc đỏ trộn mật mía, kẹp giữa hai lá bánh đa vừng nướng. Giòn hai lớp, thơm mùi gừng. Gói giấy từng đôi để dễ mang.",
    facts: dry("Lạc, mật mía, bánh đa vừng, gừng", "2 tháng kể từ ngày làm"),
    packs: [pack("gói", 400, "g", 42_000, 85)],
  },
  {
    title: "Bánh nhãn Hải Hậu",
    cooperative: "tht-nha-la",
    category: "banh-keo",
    kind: "banh-nhan",
    origin: "xã Hải Hậu, tỉnh Ninh Bình",
    description:
      "Bột nếp và trứng gà ta vê viên, rán phồng, áo đường mỏng. Viên tròn như quả nhãn, giòn xốp. Đậy kín hộp để giữ giòn.",
    facts: dry("Bột nếp, trứng gà, đường, mỡ lợn", "60 ngày kể từ ngày làm"),
    packs: [pack("hộp", 300, "g", 32_000, 140), pack("hộp", 1, "kg", 98_000, 40)],
    campaign_cut: 10,
  },
  {
    title: "Nem nắm Giao Thủy",
    cooperative: "htx-song-lang",
    category: "banh-keo",
    kind: "nem-nam",
    origin: "xã Giao Thủy, tỉnh Ninh Bình",
    description:
      "Thịt mông tươi chần tái, thái chỉ, bóp thính gạo rang và nước mắm. Nắm chặt từng quả, gói lá chuối, ăn kèm lá sung. Làm theo đơn, gửi trong ngày.",
    facts: chilled("Thịt lợn, bì, thính gạo, nước mắm, tỏi, ớt", "3 ngày ở 0–5 °C", "Ngăn mát, không để đông đá"),
    packs: [pack("nắm", 500, "g", 125_000, 26), pack("nắm", 1, "kg", 240_000, 12)],
    ocop: { stars: 3, points: 65, group: "food", decision: "0228/QĐ-MẪU", expires_in: 44 },
  },
  {
    title: "Nem lá chua ngọt",
    cooperative: "htx-bep-lua-hong",
    category: "banh-keo",
    kind: "nem-la",
    description:
      "Nem thịt lên men tự nhiên ba ngày trong lá chuối, kèm lá ổi và tỏi. Chua dịu, dai vừa. Nướng qua trên than càng thơm.",
    facts: chilled("Thịt lợn, bì, tỏi, ớt, lá ổi", "10 ngày ở 0–5 °C", "Ngăn mát"),
    packs: [pack("chục", 10, "chiếc", 70_000, 45, 600)],
  },
  {
    title: "Rượu nếp Kiên Lao",
    cooperative: "htx-men-la",
    category: "do-uong",
    kind: "ruou",
    description:
      "Rượu nếp chưng nồi đồng, men lá, hạ thổ sáu tháng. Nồng độ 35, êm và thơm mùi nếp. Chỉ bán cho người từ đủ 18 tuổi.",
    facts: bottled("Gạo nếp, men lá, nước", "Không ghi hạn; ngon trong 24 tháng", "Nơi mát, tránh nắng"),
    packs: [pack("chai", 500, "ml", 65_000, 90), pack("chum", 2, "l", 260_000, 18, 3400)],
    ocop: { stars: 4, points: 75, group: "drink", decision: "0186/QĐ-MẪU", expires_in: 600 },
  },
  {
    title: "Rượu linh chi ngâm mật",
    cooperative: "htx-men-la",
    category: "do-uong",
    kind: "ruou-linh-chi",
    description:
      "Nấm linh chi đỏ thái lát ngâm rượu nếp Kiên Lao và mật ong sáu tháng. Màu hổ phách, vị đắng nhẹ, hậu ngọt. Chỉ bán cho người từ đủ 18 tuổi.",
    facts: bottled("Rượu nếp, nấm linh chi, mật ong", "24 tháng kể từ ngày đóng chai", "Nơi mát, tránh nắng"),
    packs: [pack("chai", 500, "ml", 80_000, 5)],
    ocop: { stars: 3, points: 60, group: "drink", decision: "0199/QĐ-MẪU", expires_in: 210, status: "revoked" },
  },
  {
    title: "Rau cải hữu cơ Giao Yến",
    cooperative: "htx-nang-mai",
    category: "rau-qua",
    kind: "rau-cai",
    description:
      "Cải ngọt và cải mơ trồng luống hữu cơ, cắt sáng giao chiều. Lá non, cọng giòn, còn đất ở gốc để tươi lâu. Một túi vừa bữa ba người.",
    facts: live("Vụ đông 2026", "3 ngày ở ngăn mát", "Ngăn rau, bọc giấy ẩm"),
    packs: [pack("túi", 500, "g", 18_000, 60), pack("túi", 1, "kg", 34_000, 40)],
    marks: [organic],
  },
  {
    title: "Rau muống hạt hữu cơ",
    cooperative: "htx-nang-mai",
    category: "rau-qua",
    kind: "rau-cai",
    description:
      "Rau muống gieo hạt, cắt lúc hai mươi ngày nên ngọn nhỏ và mềm. Xào tỏi hoặc luộc lấy nước dầm sấu. Giao trong tỉnh, cắt theo đơn.",
    facts: live("Quanh năm trừ tháng rét", "2 ngày ở ngăn mát", "Ngăn rau, bọc giấy ẩm"),
    packs: [pack("bó", 500, "g", 15_000, 0)],
    marks: [organic],
  },
  {
    title: "Na trái vụ Phú Long",
    cooperative: "htx-doi-na",
    category: "rau-qua",
    kind: "na",
    description:
      "Na dai chín cuối năm trên đồi đá, quả ba đến bốn lạng. Ngọt đậm, ít hạt. Quả hái khi mở mắt, để hai ngày ở nhà là chín.",
    facts: live("Tháng 11 đến tháng 1", "5 ngày kể từ ngày hái", "Nơi thoáng; chín rồi để ngăn mát"),
    packs: [pack("hộp", 2, "kg", 140_000, 48), pack("thùng", 5, "kg", 330_000, 20)],
    marks: [vietgap],
    ocop: { stars: 3, points: 69, group: "food", decision: "0233/QĐ-MẪU", expires_in: 82 },
    campaign_cut: 10,
  },
  {
    title: "Na dẻo sấy Phú Long",
    cooperative: "htx-doi-na",
    category: "rau-qua",
    kind: "na",
    description: "Thịt na chín bỏ hạt, sấy dẻo ở nhiệt thấp. Dai, ngọt, thơm mùi na. Không thêm đường và chất tạo màu.",
    facts: dry("Na 100%", "6 tháng kể từ ngày sản xuất"),
    packs: [pack("gói", 200, "g", 85_000, 30)],
  },
  {
    title: "Nấm bào ngư trắng",
    cooperative: "htx-mua-rao",
    category: "rau-qua",
    kind: "nam",
    description:
      "Nấm bào ngư trồng trên rơm ủ, hái lúc mũ chưa xòe hết. Xào, nấu canh hoặc nhúng lẩu. Không rửa trước khi cất, dùng trong ba ngày.",
    facts: live("Quanh năm", "3 ngày ở 2–5 °C", "Ngăn mát, để trong túi giấy"),
    packs: [pack("hộp", 500, "g", 35_000, 55), pack("hộp", 1, "kg", 66_000, 30)],
    marks: [vietgap],
    ocop: { stars: 3, points: 62, group: "food", decision: "0236/QĐ-MẪU", expires_in: 430 },
  },
  {
    title: "Nấm linh chi đỏ khô",
    cooperative: "htx-mua-rao",
    category: "tra-duoc-lieu",
    kind: "nam-linh-chi",
    description:
      "Linh chi đỏ nuôi bịch gỗ, sấy khô nguyên cây hoặc thái lát. Đun lấy nước uống, vị đắng rõ. Người đang dùng thuốc nên hỏi thầy thuốc trước.",
    facts: dry("Nấm linh chi đỏ", "24 tháng kể từ ngày sản xuất"),
    packs: [pack("túi", 200, "g", 160_000, 25), pack("túi", 500, "g", 380_000, 10)],
  },
  {
    title: "Ruốc nấm rang vừng",
    cooperative: "htx-mua-rao",
    category: "rau-qua",
    kind: "nam",
    description: "Nấm xé sợi, rang khô với vừng và nước tương. Ăn với cơm, cháo, xôi. Món chay, không bột ngọt.",
    facts: dry("Nấm bào ngư 85%, vừng, nước tương", "3 tháng kể từ ngày sản xuất"),
    packs: [pack("lọ", 150, "g", 55_000, 40)],
  },
]
