import type { ProductSeed } from "../../types"
import { pack } from "../pack"
import { durable, fragile, live } from "./facts"

const WIPE = "Lau khăn ẩm, tránh nắng gắt và mưa"
const SILK = "Giặt tay nước mát, phơi râm, là mặt trái"
const piece = (price: number, stock: number, grams: number, unit = "chiếc", amount = 1) =>
  pack(unit, amount, "chiếc", price, stock, grams)

/** Silk, bamboo, lacquer, wood, hats, lanterns and trees. */
export const craftProducts: ProductSeed[] = [
  {
    title: "Nón lá Nghĩa Châu",
    cooperative: "tht-non-trang",
    category: "thu-cong",
    kind: "non-la",
    description:
      "Lá lụi phơi sương, mười sáu vành, khâu cước đều tay. Nhẹ và che kín, đội mưa nhỏ không ngấm. Có quai lụa kèm theo.",
    facts: durable("Lá lụi, tre, cước", WIPE),
    packs: [piece(65_000, 80, 350), piece(300_000, 15, 1700, "bộ", 5)],
    ocop: { stars: 3, points: 66, group: "craft", decision: "0239/QĐ-MẪU", expires_in: 280 },
  },
  {
    title: "Nón lá vẽ sen",
    cooperative: "tht-non-trang",
    category: "thu-cong",
    kind: "non-la",
    description:
      "Nón khâu tay, mặt ngoài vẽ sen bằng màu bền nước. Mỗi chiếc một bức khác nhau. Hợp làm quà hoặc treo trang trí.",
    facts: durable("Lá lụi, tre, màu vẽ", WIPE),
    packs: [piece(90_000, 24, 360)],
  },
  {
    title: "Giỏ mây tre Thạch Cầu",
    cooperative: "htx-nan-vang",
    category: "thu-cong",
    kind: "may-tre",
    description:
      "Giỏ đan nan tre già hong khói, quai mây quấn chắc. Đi chợ, để đồ, làm giỏ quà đều hợp. Để chỗ khô là bền nhiều năm.",
    facts: durable("Tre, mây", WIPE),
    packs: [piece(120_000, 45, 700), piece(180_000, 30, 1100, "chiếc lớn")],
    ocop: { stars: 4, points: 71, group: "craft", decision: "0192/QĐ-MẪU", expires_in: 380 },
    campaign_cut: 12,
  },
  {
    title: "Đèn lồng tre Nan Vàng",
    cooperative: "htx-nan-vang",
    category: "thu-cong",
    kind: "may-tre-den",
    description:
      "Chao đèn tre uốn tay, ánh sáng vàng hắt qua nan rất dịu. Đui E27, dây điện một mét rưỡi, chưa gồm bóng. Lau bụi bằng chổi mềm.",
    facts: fragile("Tre, đui đèn E27", WIPE),
    packs: [piece(260_000, 20, 1200)],
  },
  {
    title: "Bộ rổ rá tre ba chiếc",
    cooperative: "htx-nan-vang",
    category: "thu-cong",
    kind: "may-tre",
    description:
      "Ba cỡ lồng vào nhau: vo gạo, rửa rau, đựng bánh. Nan chuốt nhẵn, cạp mây hai lớp. Dùng xong phơi ráo để không mốc.",
    facts: durable("Tre, mây", "Phơi ráo sau khi dùng"),
    packs: [pack("bộ", 3, "chiếc", 145_000, 38, 1300)],
  },
  {
    title: "Hộp sơn mài Cát Đằng",
    cooperative: "htx-canh-son",
    category: "thu-cong",
    kind: "son-mai",
    description:
      "Hộp cốt tre cuốn, mười hai lớp sơn, mài nước và đánh bóng bằng tay. Nắp vẽ sen vàng. Đựng trà, mứt hoặc đồ trang sức.",
    facts: fragile("Tre, sơn ta, vàng quỳ", "Lau khăn mềm khô"),
    packs: [piece(320_000, 25, 900), piece(580_000, 10, 1700, "chiếc lớn")],
    ocop: { stars: 5, points: 94, group: "craft", decision: "0014/QĐ-MẪU", expires_in: 800 },
  },
  {
    title: "Đĩa sơn mài hoa cúc",
    cooperative: "htx-canh-son",
    category: "thu-cong",
    kind: "son-mai-dia",
    description:
      "Đĩa tròn ba mươi phân, nền đen, cúc vàng đỏ sáu cánh. Bày hoa quả hoặc treo tường. Không dùng trong lò vi sóng.",
    facts: fragile("Tre, sơn ta, vàng quỳ", "Lau khăn mềm khô"),
    packs: [piece(450_000, 14, 1100)],
  },
  {
    title: "Bình hoa sơn mài cỡ lớn",
    cooperative: "htx-canh-son",
    category: "thu-cong",
    kind: "son-mai",
    description:
      "Bình cao sáu mươi phân, cốt tre cuốn, sơn then nền cánh gián. Làm theo đơn trong bốn mươi lăm ngày. Gửi trong thùng gỗ chèn mút.",
    facts: fragile("Tre, sơn ta", "Lau khăn mềm khô"),
    packs: [piece(1_850_000, 3, 5200)],
  },
  {
    title: "Tủ chè La Xuyên",
    cooperative: "htx-moc-ba-gian",
    category: "thu-cong",
    kind: "do-go",
    description:
      "Tủ chè gỗ hương hai buồng, chạm hoa dây, ghép mộng không đinh. Gỗ có hồ sơ nguồn gốc, sấy đủ độ ẩm. Giao lắp tại nhà, làm trong sáu mươi ngày.",
    facts: durable("Gỗ hương", "Tránh nắng chiếu thẳng, lau khăn ẩm"),
    packs: [piece(12_500_000, 2, 65_000)],
    ocop: { stars: 4, points: 86, group: "craft", decision: "0195/QĐ-MẪU", expires_in: 690 },
  },
  {
    title: "Khay trà gỗ xoan đào",
    cooperative: "htx-moc-ba-gian",
    category: "thu-cong",
    kind: "khay-go",
    description:
      "Khay năm mươi phân, thành ghép mộng đuôi cá, đáy có rãnh thoát nước. Phủ dầu lanh, không sơn bóng. Lau khô sau khi dùng.",
    facts: durable("Gỗ xoan đào, dầu lanh", "Lau khô sau khi dùng"),
    packs: [piece(1_250_000, 8, 2800)],
  },
  {
    title: "Ghế đôn gỗ mít",
    cooperative: "htx-moc-ba-gian",
    category: "thu-cong",
    kind: "do-go",
    description:
      "Đôn thấp cho phòng khách nhỏ, gỗ mít vàng sáng, chân tiện tròn. Chịu được người nặng. Để lâu gỗ sẫm dần, đó là màu tự nhiên.",
    facts: durable("Gỗ mít", "Tránh nắng chiếu thẳng"),
    packs: [piece(2_200_000, 6, 9000), piece(4_200_000, 3, 18_000, "đôi", 2)],
  },
  {
    title: "Lụa tơ tằm Cổ Chất",
    cooperative: "htx-bo-dau",
    category: "thu-cong",
    kind: "lua",
    description:
      "Lụa trơn dệt từ tơ nõn Cổ Chất, khổ chín mươi phân. Mềm, rủ, mặt lụa có vân nhẹ. Bán theo tấm hai mét rưỡi, đủ may một áo dài.",
    facts: durable("Tơ tằm 100%", SILK),
    packs: [pack("tấm", 2.5, "m", 620_000, 22, 300), pack("tấm", 3, "m", 740_000, 12, 360)],
    ocop: { stars: 4, points: 87, group: "craft", decision: "0198/QĐ-MẪU", expires_in: 560 },
    campaign_cut: 10,
  },
  {
    title: "Chăn tơ tằm bốn mùa",
    cooperative: "htx-bo-dau",
    category: "thu-cong",
    kind: "to-tam",
    description:
      "Ruột kéo từ tơ gốc, trần tay, vỏ vải bông. Nhẹ, thoáng, đắp được cả mùa hè phòng lạnh. Phơi nắng nhẹ mỗi tháng, không giặt máy.",
    facts: durable("Tơ tằm, vải bông", "Phơi nắng nhẹ, không giặt máy"),
    packs: [piece(880_000, 9, 1800)],
  },
  {
    title: "Tơ nõn guồng tay",
    cooperative: "htx-bo-dau",
    category: "thu-cong",
    kind: "to-tam",
    description:
      "Con tơ vàng ươm guồng tay, dành cho thợ dệt và thêu. Sợi đều, bóng tự nhiên. Mỗi con khoảng một trăm gam.",
    facts: durable("Tơ tằm 100%", "Nơi khô, tránh mọt"),
    packs: [pack("con", 100, "g", 310_000, 16)],
  },
  {
    title: "Lụa hoa Nha Xá",
    cooperative: "htx-ben-moc",
    category: "thu-cong",
    kind: "lua-nha-xa",
    description:
      "Lụa dệt hoa cài chìm, nhuộm màu mát từ lá và củ. Soi nghiêng thấy hoa nổi. Tấm hai mét rưỡi, hợp may áo dài hoặc sơ mi.",
    facts: durable("Tơ tằm 100%", SILK),
    packs: [pack("tấm", 2.5, "m", 690_000, 20, 300)],
    ocop: { stars: 4, points: 88, group: "craft", decision: "0200/QĐ-MẪU", expires_in: 470 },
  },
  {
    title: "Khăn lụa Nha Xá",
    cooperative: "htx-ben-moc",
    category: "thu-cong",
    kind: "khan-lua",
    description:
      "Khăn dài một mét sáu, viền cuốn tay, tua ngắn. Màu ngọc nhuộm lá bàng và chàm. Gói hộp giấy, kèm thẻ ghi người dệt.",
    facts: durable("Tơ tằm 100%", SILK),
    packs: [piece(330_000, 40, 120)],
    campaign_cut: 15,
  },
  {
    title: "Đèn ông sao Báo Đáp",
    cooperative: "tht-den-trang-ram",
    category: "thu-cong",
    kind: "den-ong-sao",
    description:
      "Khung nứa năm cánh, dán giấy bóng kính đỏ vàng, cán cầm dài bốn mươi phân. Trẻ nhỏ cầm vừa tay. Có chỗ cắm nến điện, chưa gồm nến.",
    facts: fragile("Nứa, giấy bóng kính", "Nơi khô, không đè nặng"),
    packs: [piece(15_000, 300, 120), piece(35_000, 120, 260, "chiếc lớn")],
    ocop: { stars: 3, points: 69, group: "craft", decision: "0203/QĐ-MẪU", expires_in: 360 },
  },
  {
    title: "Bộ tự làm đèn ông sao",
    cooperative: "tht-den-trang-ram",
    category: "thu-cong",
    kind: "den-ong-sao",
    description:
      "Nan nứa cắt sẵn, giấy bóng kính, dây và tờ hướng dẫn có hình. Trẻ từ sáu tuổi làm được cùng người lớn. Một bộ làm hai chiếc.",
    facts: durable("Nứa, giấy bóng kính, dây đay", "Nơi khô"),
    packs: [pack("bộ", 2, "chiếc", 40_000, 90, 300)],
  },
  {
    title: "Tùng la hán thế Vị Khê",
    cooperative: "htx-goc-que",
    category: "cay-canh",
    kind: "cay-canh",
    description:
      "Tùng la hán mười hai tuổi, uốn thế trực quân tử, chậu men xanh. Cao khoảng bảy mươi phân. Hợp tác xã gửi ảnh đúng cây trước khi giao.",
    facts: live("Quanh năm", "Cây sống", "Chỗ sáng, tưới khi mặt đất khô"),
    packs: [pack("chậu", 1, "cây", 2_400_000, 5, 24_000)],
    ocop: { stars: 4, points: 79, group: "ornamental", decision: "0206/QĐ-MẪU", expires_in: 610 },
  },
  {
    title: "Sanh tán tròn để bàn",
    cooperative: "htx-goc-que",
    category: "cay-canh",
    kind: "cay-sanh",
    description:
      "Sanh ba năm, tán tỉa tròn, rễ nổi đẹp, chậu đất nung. Để bàn hoặc ban công nửa nắng. Hai ngày tưới một lần.",
    facts: live("Quanh năm", "Cây sống", "Nửa nắng, tưới hai ngày một lần"),
    packs: [pack("chậu", 1, "cây", 250_000, 40, 3500), pack("cặp", 2, "cây", 480_000, 15, 7000)],
    campaign_cut: 10,
  },
  {
    title: "Quất cảnh chậu nhỏ vụ Tết",
    cooperative: "htx-goc-que",
    category: "cay-canh",
    kind: "cay-sanh",
    description:
      "Quất tán tròn, quả và lộc đang lên, giao từ rằm tháng Chạp. Đặt trước để giữ cây. Bón nhẹ một tuần một lần là giữ quả qua Tết.",
    facts: live("Giao từ tháng 1", "Cây sống", "Chỗ sáng, tưới mỗi ngày"),
    packs: [pack("chậu", 1, "cây", 320_000, 60, 6000)],
  },
]
