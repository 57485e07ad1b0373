import type { ProductSeed } from "../../types"
import { pack } from "../pack"
import { bottled, dry } from "./facts"
import { gacp, organic } from "./marks"

const TEA_DATE = "18 tháng kể từ ngày sản xuất"

/** Teas, herbs and honey. Descriptions tell taste and use, never a cure. */
export const herbHoneyProducts: ProductSeed[] = [
  {
    title: "Trà dây thìa canh túi lọc",
    cooperative: "htx-vuon-thia",
    category: "tra-duoc-lieu",
    kind: "tra-day-thia-canh",
    description:
      "Lá dây thìa canh hái sớm, sấy mát rồi cắt nhỏ vào túi lọc. Nước màu xanh vàng, vị hơi đắng, hậu dịu. Hãm năm phút với nước sôi.",
    facts: dry("Lá dây thìa canh 100%", TEA_DATE),
    packs: [pack("hộp", 20, "gói", 65_000, 110, 60), pack("hộp", 50, "gói", 150_000, 40, 140)],
    marks: [gacp],
    ocop: { stars: 4, points: 84, group: "herbal", decision: "0160/QĐ-MẪU", expires_in: 620 },
    campaign_cut: 10,
  },
  {
    title: "Cao dây thìa canh",
    cooperative: "htx-vuon-thia",
    category: "tra-duoc-lieu",
    kind: "cao-duoc-lieu",
    description:
      "Cành lá nấu cô hai ngày thành cao đặc, không thêm đường. Pha nửa thìa với nước ấm, vị đắng nhẹ. Đậy kín, dùng thìa khô để cao không mốc.",
    facts: dry("Cao đặc dây thìa canh", "24 tháng kể từ ngày sản xuất"),
    packs: [pack("hũ", 100, "g", 118_000, 45)],
    ocop: { stars: 3, points: 61, group: "herbal", decision: "0219/QĐ-MẪU", expires_in: 88 },
  },
  {
    title: "Trà thảo dược Hải Quang",
    cooperative: "htx-vuon-thia",
    category: "tra-duoc-lieu",
    kind: "tra-thao-duoc",
    origin: "xã Hải Quang, tỉnh Ninh Bình",
    description:
      "Vối, cam thảo nam, hoa hòe và lá dứa phơi khô, trộn theo tỉ lệ của bà con Hải Tây. Uống nóng hay thêm đá đều được. Một gói hãm đủ ấm một lít.",
    facts: dry("Nụ vối, cam thảo nam, hoa hòe, lá dứa", TEA_DATE),
    packs: [pack("túi", 200, "g", 85_000, 66)],
  },
  {
    title: "Dây thìa canh khô nguyên lá",
    cooperative: "htx-vuon-thia",
    category: "tra-duoc-lieu",
    kind: "tra-day-thia-canh",
    description:
      "Lá và ngọn phơi sấy, để nguyên cho người quen nấu ấm. Một nắm nhỏ cho một lít nước, đun sôi mười phút. Túi giấy có lớp chống ẩm.",
    facts: dry("Lá, ngọn dây thìa canh", TEA_DATE),
    packs: [pack("túi", 500, "g", 98_000, 3)],
  },
  {
    title: "Trà An Thái",
    cooperative: "lien-hiep-song-van",
    category: "do-uong",
    kind: "tra-an-thai",
    description:
      "Trà xanh đồi đá vôi, sao chảo gang, ướp lá dứa một đêm. Nước xanh, chát nhẹ rồi ngọt. Hộp thiếc giữ hương, mở ra nên dùng trong hai tháng.",
    facts: dry("Trà xanh, lá dứa", TEA_DATE, "Trà vụ thu 2026"),
    packs: [pack("hộp", 100, "g", 78_000, 60), pack("hộp", 250, "g", 145_000, 22)],
    ocop: { stars: 3, points: 68, group: "drink", decision: "0222/QĐ-MẪU", expires_in: 190 },
  },
  {
    title: "Muối thảo mộc ngâm chân",
    cooperative: "lien-hiep-song-van",
    category: "tra-duoc-lieu",
    kind: "muoi-ngam-chan",
    description:
      "Muối hạt trộn gừng, sả, quế và ngải cứu sấy khô. Pha hai thìa vào chậu nước ấm trước khi ngủ cho dễ chịu. Không dùng để ăn.",
    facts: dry("Muối hạt 80%, gừng, sả, quế, ngải cứu", "24 tháng kể từ ngày sản xuất"),
    packs: [pack("túi", 500, "g", 59_000, 130), pack("hũ", 1, "kg", 110_000, 50)],
    ocop: { stars: 4, points: 78, group: "herbal", decision: "0174/QĐ-MẪU", expires_in: 520 },
    campaign_cut: 15,
  },
  {
    title: "Bột rau má sấy lạnh Yên Thắng",
    cooperative: "lien-hiep-song-van",
    category: "tra-duoc-lieu",
    kind: "bot-rau-ma",
    origin: "phường Yên Thắng, tỉnh Ninh Bình",
    description:
      "Rau má hữu cơ rửa ba nước, sấy lạnh rồi nghiền mịn nên còn màu xanh. Pha với nước, sữa hoặc nước dừa. Một thìa đầy cho một cốc.",
    facts: dry("Rau má 100%", "18 tháng kể từ ngày sản xuất"),
    packs: [pack("hũ", 100, "g", 125_000, 58), pack("hộp", 15, "gói", 105_000, 36, 60)],
    marks: [organic],
    ocop: { stars: 4, points: 83, group: "food", decision: "0177/QĐ-MẪU", expires_in: 330 },
  },
  {
    title: "Tinh dầu sả chanh",
    cooperative: "lien-hiep-song-van",
    category: "tra-duoc-lieu",
    kind: "tinh-dau-sa",
    description:
      "Sả trồng chân đồi, chưng cất hơi nước ngay trong ngày cắt. Nhỏ vài giọt vào đèn xông hoặc nước lau nhà cho thơm. Không uống, để xa tầm tay trẻ nhỏ.",
    facts: bottled("Tinh dầu sả chanh nguyên chất", "24 tháng kể từ ngày sản xuất", "Nơi mát, tránh nắng"),
    packs: [pack("lọ", 30, "ml", 75_000, 40, 90)],
  },
  {
    title: "Mật ong hoa sú vẹt",
    cooperative: "htx-ong-hoa-su",
    category: "mat-ong",
    kind: "mat-ong",
    description:
      "Mật quay mùa hoa sú vẹt ở rừng ngập mặn Giao Thủy. Màu vàng sáng, vị ngọt thanh có chút mặn rất nhẹ. Trời lạnh mật có thể kết tinh, ngâm nước ấm là tan.",
    facts: bottled("Mật ong 100%", "24 tháng kể từ ngày quay", "Nơi mát, không để tủ lạnh"),
    packs: [pack("hũ", 500, "ml", 95_000, 84), pack("chai", 1, "l", 185_000, 52)],
    ocop: { stars: 5, points: 91, group: "food", decision: "0011/QĐ-MẪU", expires_in: 455 },
    campaign_cut: 10,
  },
  {
    title: "Mật ong sáp nguyên bánh",
    cooperative: "htx-ong-hoa-su",
    category: "mat-ong",
    kind: "mat-ong-sap",
    description:
      "Bánh sáp vít nắp cắt vuông, còn nguyên mật trong lỗ tổ. Ăn trực tiếp hoặc phết bánh mì, nhả sáp nếu không thích nhai. Hàng mỏng manh, gửi trong hộp cứng.",
    facts: { ...dry("Mật ong, sáp ong", "12 tháng kể từ ngày cắt"), handling: "fragile" },
    packs: [pack("hộp", 300, "g", 160_000, 15)],
  },
  {
    title: "Phấn hoa ong",
    cooperative: "htx-ong-hoa-su",
    category: "mat-ong",
    kind: "mat-ong",
    description:
      "Phấn hoa ong thợ mang về, sấy ở bốn mươi độ rồi sàng sạch. Trộn với sữa chua hoặc mật. Người dị ứng phấn hoa không nên dùng.",
    facts: dry("Phấn hoa", "12 tháng, để ngăn mát"),
    packs: [pack("hũ", 200, "g", 120_000, 22)],
    ocop: { stars: 3, points: 58, group: "food", decision: "0240/QĐ-MẪU", expires_in: 1090, status: "pending" },
  },
  {
    title: "Mật ong hoa rừng Cúc Phương",
    cooperative: "htx-suong-rung",
    category: "mat-ong",
    kind: "mat-ong-rung",
    description:
      "Ong nội hút hoa rừng vùng đệm, mật quay hai vụ một năm. Màu hổ phách đậm, thơm mùi cỏ khô và hoa vải. Mỗi chai ghi tên hộ nuôi và ngày quay.",
    facts: bottled("Mật ong 100%", "24 tháng kể từ ngày quay", "Nơi mát, không để tủ lạnh"),
    packs: [pack("hũ", 500, "ml", 118_000, 60), pack("chai", 1, "l", 225_000, 34)],
    ocop: { stars: 4, points: 80, group: "food", decision: "0180/QĐ-MẪU", expires_in: 150 },
  },
  {
    title: "Nghệ ngâm mật ong rừng",
    cooperative: "htx-suong-rung",
    category: "mat-ong",
    kind: "mat-ong-rung",
    description:
      "Nghệ đỏ thái lát phơi héo, ngâm mật ba tháng. Ăn cả lát hoặc pha nước ấm buổi sáng. Vị ngọt, ấm, hơi hăng của nghệ.",
    facts: bottled("Mật ong 70%, nghệ đỏ 30%", "18 tháng kể từ ngày đóng hũ"),
    packs: [pack("hũ", 500, "ml", 135_000, 27)],
  },
]
