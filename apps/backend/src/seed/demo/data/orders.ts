import type { ParcelState } from "@cho-htx/contracts"
import type { MishapSeed } from "./mishaps"

/** One purchase of the demonstration: titles and pack numbers of what was bought, and how far each parcel is. */
export interface OrderSeed {
  buyer: {
    name: string
    phone: string
    email?: string
    commune_code: string
    commune_typed: string
    address_line: string
  }
  /** Placed by the shopper who has an account. */
  has_account?: boolean
  note?: string
  lines: [title: string, pack: number, quantity: number][]
  /** One for each parcel in the order of the cooperatives; the last is repeated. */
  states: ParcelState[]
  /** What went otherwise than planned. */
  mishaps?: MishapSeed[]
  hours_ago: number
}

const buyer = (name: string, number: number, commune_code: string, commune_typed: string, address_line: string) => ({
  name,
  phone: `09000002${String(number).padStart(2, "0")}`,
  commune_code,
  commune_typed,
  address_line,
})

const khach = buyer("Nguyễn Thị Khách", 0, "14329", "phường Hoa Lư", "Số 8, ngõ 12")
const lan = {
  ...buyer("Hoàng Thị Lan", 1, "13669", "Vị Xuyên, Nam Định", "Số 21 Hàng Cau"),
  email: "lan@cho-htx.example",
}
const minh = { ...buyer("Đỗ Minh", 2, "14236", "Hải Đường, Hải Hậu", "Xóm 2"), email: "minh@cho-htx.example" }
const hanh = buyer("Trần Văn Hạnh", 3, "00004", "Ba Đình", "Số 5 ngách 7")
const tuyet = buyer("Lê Thị Tuyết", 4, "14362", "Tam Điệp", "Tổ 4")
const quan = buyer("Phạm Quân", 5, "13285", "Phủ Lý", "Số 90 đường Trục")

/** Invented carriers: no real one is said to have carried what was never sent. */
export const carriers = ["Xe khách Sao Đồng", "Bưu tá thôn Đông", "Giao hàng Lúa Mới"]

/** What the cooperative wrote beside a step. */
export const stepReasons = {
  canceled: "Người mua gọi điện xin huỷ, hàng chưa gửi.",
  delivery_failed: "Gọi ba lần không gặp người nhận, hàng đang về lại hợp tác xã.",
} as const

/** Twenty purchases in every state, oldest last. */
export const orderSeeds: OrderSeed[] = [
  {
    buyer: khach,
    has_account: true,
    hours_ago: 2,
    states: ["placed"],
    lines: [
      ["Gạo tám xoan Hải Hậu", 1, 1],
      ["Nước mắm Sa Châu 35 độ đạm", 0, 2],
      ["Mật ong hoa sú vẹt", 0, 1],
    ],
  },
  {
    buyer: lan,
    hours_ago: 3,
    states: ["placed"],
    note: "Gọi trước khi giao giúp tôi",
    lines: [["Ngao sạch Giao Xuân", 0, 2]],
  },
  {
    buyer: minh,
    hours_ago: 5,
    states: ["placed"],
    lines: [
      ["Bánh gai phố cổ", 0, 2],
      ["Kẹo sìu châu", 0, 1],
    ],
  },
  {
    buyer: hanh,
    hours_ago: 9,
    states: ["placed", "confirmed"],
    lines: [
      ["Cá kho Vũ Đại niêu đất", 0, 1],
      ["Trà An Thái", 0, 1],
    ],
  },
  {
    buyer: tuyet,
    hours_ago: 20,
    states: ["confirmed"],
    mishaps: [{ title: "Muối thảo mộc ngâm chân", kind: "cut", quantity: 2 }],
    lines: [
      ["Bột rau má sấy lạnh Yên Thắng", 0, 1],
      ["Muối thảo mộc ngâm chân", 0, 2],
    ],
  },
  {
    buyer: quan,
    hours_ago: 26,
    states: ["confirmed", "placed"],
    lines: [
      ["Khăn lụa Nha Xá", 0, 1],
      ["Nón lá Nghĩa Châu", 0, 2],
    ],
  },
  {
    buyer: khach,
    has_account: true,
    hours_ago: 30,
    states: ["packed", "confirmed"],
    lines: [
      ["Gạo ruộng rươi Vạn Thắng", 0, 2],
      ["Gạo mầm tươi Nghĩa Hưng", 0, 1],
    ],
  },
  { buyer: lan, hours_ago: 34, states: ["packed"], lines: [["Na trái vụ Phú Long", 0, 1]] },
  { buyer: hanh, hours_ago: 40, states: ["packed"], lines: [["Hộp sơn mài Cát Đằng", 0, 1]] },
  {
    buyer: minh,
    hours_ago: 48,
    states: ["shipped", "packed"],
    mishaps: [{ title: "Muối sạch phơi cát Bạch Long", kind: "cut", quantity: 2 }],
    lines: [
      ["Muối sạch phơi cát Bạch Long", 0, 5],
      ["Mắm tôm Ngọc Lâm", 0, 1],
    ],
  },
  { buyer: tuyet, hours_ago: 55, states: ["shipped"], lines: [["Mật ong hoa rừng Cúc Phương", 1, 1]] },
  {
    buyer: quan,
    hours_ago: 62,
    states: ["shipped", "canceled"],
    lines: [
      ["Giỏ mây tre Thạch Cầu", 0, 1],
      ["Sanh tán tròn để bàn", 0, 1],
    ],
  },
  { buyer: hanh, hours_ago: 75, states: ["delivery_failed"], lines: [["Lụa tơ tằm Cổ Chất", 0, 1]] },
  {
    buyer: lan,
    hours_ago: 98,
    states: ["remitted"],
    mishaps: [{ title: "Trà dây thìa canh túi lọc", kind: "return", quantity: 2, came: { restocked: 2, damaged: 0 } }],
    lines: [
      ["Nếp cái hoa vàng Nghĩa Lợi", 0, 2],
      ["Trà dây thìa canh túi lọc", 0, 2],
    ],
  },
  {
    buyer: khach,
    has_account: true,
    hours_ago: 120,
    states: ["delivered"],
    mishaps: [{ title: "Bánh phở khô Vân Cù", kind: "return", quantity: 1 }],
    lines: [
      ["Bánh phở khô Vân Cù", 0, 4],
      ["Nước mắm Lạch Giang", 0, 1],
    ],
  },
  {
    buyer: minh,
    hours_ago: 146,
    states: ["delivered", "shipped"],
    lines: [
      ["Rượu nếp Kiên Lao", 0, 1],
      ["Kẹo lạc bánh đa", 0, 2],
    ],
  },
  { buyer: tuyet, hours_ago: 190, states: ["returned"], lines: [["Nấm bào ngư trắng", 0, 2]] },
  {
    buyer: quan,
    hours_ago: 240,
    states: ["canceled"],
    note: "Đổi ý, xin lỗi hợp tác xã",
    lines: [["Đèn lồng tre Nan Vàng", 0, 1]],
  },
  {
    buyer: hanh,
    hours_ago: 310,
    states: ["remitted"],
    mishaps: [{ title: "Gạo tám xoan Hải Hậu", kind: "refund", amount: 30_000 }],
    lines: [
      ["Gạo tám xoan Hải Hậu", 2, 1],
      ["Mật ong hoa sú vẹt", 1, 1],
    ],
  },
  {
    buyer: lan,
    hours_ago: 400,
    states: ["remitted", "canceled"],
    lines: [
      ["Đèn ông sao Báo Đáp", 0, 10],
      ["Bánh nhãn Hải Hậu", 0, 1],
    ],
  },
]
