import type { KindName } from "../pictures/kinds"

/** A kind of goods from which products are made: price in đồng for one measure, and the packs it is sold in. */
export interface Template {
  name: string
  category: string
  kind: KindName
  price: readonly [low: number, high: number]
  packs: readonly { unit: string; amount: number; measure: string; grams: number; factor: number }[]
}

const kg = (unit: string, ...amounts: number[]) =>
  amounts.map((amount) => ({ unit, amount, measure: "kg", grams: amount * 1060, factor: amount }))
const litres = (unit: string, ...amounts: number[]) =>
  amounts.map((amount) => ({ unit, amount, measure: "l", grams: amount * 1200, factor: amount }))
const grams = (unit: string, ...amounts: number[]) =>
  amounts.map((amount) => ({ unit, amount, measure: "g", grams: amount + 60, factor: amount / 1000 }))
const piece = (weight: number) => [{ unit: "chiếc", amount: 1, measure: "chiếc", grams: weight, factor: 1 }]

const t = (
  name: string,
  category: string,
  kind: KindName,
  low: number,
  high: number,
  packs: Template["packs"],
): Template => ({ name, category, kind, price: [low, high], packs })

/** Kinds of domain.md; prices lie in its ranges. */
export const templates: readonly Template[] = [
  t("Gạo tám xoan", "gao-nep", "gao-tam", 35_000, 60_000, kg("túi", 2, 5, 10)),
  t("Gạo nếp bắc", "gao-nep", "gao-nep", 35_000, 60_000, kg("túi", 2, 5)),
  t("Gạo huyết rồng", "gao-nep", "gao-huyet-rong", 35_000, 60_000, kg("túi", 1, 2)),
  t("Gạo mầm", "gao-nep", "gao-mam", 60_000, 90_000, kg("túi", 1)),
  t("Gạo ruộng rươi", "gao-nep", "gao-ruong-ruoi", 50_000, 70_000, kg("túi", 2, 5)),
  t("Nếp cái hoa vàng", "gao-nep", "nep-cai-hoa-vang", 35_000, 45_000, kg("túi", 2, 5)),
  t("Bánh phở khô", "gao-nep", "banh-pho", 60_000, 90_000, grams("gói", 500)),
  t("Nước mắm", "mam-muoi", "nuoc-mam", 30_000, 120_000, litres("chai", 0.5, 1)),
  t("Nước mắm cá cơm", "mam-muoi", "nuoc-mam-lach-giang", 40_000, 120_000, litres("chai", 0.5, 1)),
  t("Mắm tôm", "mam-muoi", "mam-tom", 80_000, 180_000, grams("hũ", 300, 500)),
  t("Muối phơi cát", "mam-muoi", "muoi", 8_000, 20_000, kg("túi", 1, 5)),
  t("Ngao sạch", "hai-san", "ngao", 15_000, 25_000, kg("túi", 2, 5)),
  t("Mực khô", "hai-san", "muc-kho", 800_000, 1_200_000, grams("túi", 250, 500)),
  t("Cá bống bớp", "hai-san", "ca-bong-bop", 250_000, 400_000, grams("khay", 500)),
  t("Cá chạch kho", "hai-san", "ca-chach-kho", 350_000, 500_000, grams("hũ", 350)),
  t("Cá kho niêu", "hai-san", "ca-kho", 400_000, 500_000, kg("niêu", 1.2, 2.5)),
  t("Mật ong hoa sú vẹt", "mat-ong", "mat-ong", 150_000, 220_000, litres("chai", 0.5, 1)),
  t("Mật ong hoa rừng", "mat-ong", "mat-ong-rung", 150_000, 250_000, litres("chai", 0.5, 1)),
  t("Mật ong sáp", "mat-ong", "mat-ong-sap", 400_000, 600_000, grams("hộp", 300)),
  t("Trà dây thìa canh", "tra-duoc-lieu", "tra-day-thia-canh", 300_000, 500_000, grams("túi", 200, 500)),
  t("Trà thảo dược", "tra-duoc-lieu", "tra-thao-duoc", 250_000, 500_000, grams("túi", 200)),
  t("Cao dược liệu", "tra-duoc-lieu", "cao-duoc-lieu", 900_000, 1_200_000, grams("hũ", 100)),
  t("Bột rau má", "tra-duoc-lieu", "bot-rau-ma", 900_000, 1_400_000, grams("hũ", 100)),
  t("Muối ngâm chân", "tra-duoc-lieu", "muoi-ngam-chan", 90_000, 150_000, grams("túi", 500)),
  t("Bánh nhãn", "banh-keo", "banh-nhan", 80_000, 120_000, grams("hộp", 300, 500)),
  t("Bánh gai", "banh-keo", "banh-gai", 70_000, 90_000, grams("gói", 500)),
  t("Kẹo sìu châu", "banh-keo", "keo-siu-chau", 130_000, 160_000, grams("hộp", 300)),
  t("Nem nắm", "banh-keo", "nem-nam", 200_000, 280_000, grams("nắm", 500)),
  t("Rượu nếp", "do-uong", "ruou", 60_000, 150_000, litres("chai", 0.5, 1)),
  t("Trà xanh", "do-uong", "tra-an-thai", 400_000, 700_000, grams("hộp", 100, 250)),
  t("Rau cải", "rau-qua", "rau-cai", 25_000, 45_000, grams("túi", 500)),
  t("Nấm bào ngư", "rau-qua", "nam", 50_000, 80_000, grams("hộp", 500)),
  t("Na dai", "rau-qua", "na", 50_000, 90_000, kg("hộp", 2)),
  t("Nón lá", "thu-cong", "non-la", 40_000, 90_000, piece(350)),
  t("Hộp sơn mài", "thu-cong", "son-mai", 150_000, 2_000_000, piece(900)),
  t("Đĩa sơn mài", "thu-cong", "son-mai-dia", 150_000, 900_000, piece(1100)),
  t("Khay gỗ", "thu-cong", "khay-go", 1_000_000, 2_000_000, piece(2800)),
  t("Giỏ mây tre", "thu-cong", "may-tre", 50_000, 300_000, piece(700)),
  t("Đèn tre", "thu-cong", "may-tre-den", 150_000, 300_000, piece(1200)),
  t("Khăn lụa", "thu-cong", "khan-lua", 300_000, 900_000, piece(120)),
  t("Đèn ông sao", "thu-cong", "den-ong-sao", 10_000, 40_000, piece(120)),
  t("Sanh để bàn", "cay-canh", "cay-sanh", 200_000, 900_000, piece(3500)),
]

/** What sets one maker's goods apart. */
export const qualities: readonly string[] = [
  "hữu cơ",
  "loại một",
  "vụ mới",
  "truyền thống",
  "nhà làm",
  "chọn lọc",
  "đặc sản",
  "làng nghề",
  "mẻ nhỏ",
  "ven biển",
  "vườn nhà",
  "gia truyền",
]
