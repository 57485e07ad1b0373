import type { CooperativeCard, MarketCart, MarketCartLine } from "@cho-htx/contracts"

/** A line for tests: 1 bag at 210,000 đồng unless said otherwise. */
export function testLine(part: Partial<MarketCartLine> = {}): MarketCartLine {
  const line: MarketCartLine = {
    id: "line_1",
    variant_id: "variant_1",
    product_id: "prod_1",
    handle: "gao-tam-xoan",
    label: "Gạo tám xoan Hải Hậu, túi 5 kg",
    pack_unit: "túi",
    thumbnail: null,
    quantity: 1,
    unit_price: 210_000,
    original_unit_price: null,
    total: 210_000,
    available: null,
    issue: null,
    ...part,
  }
  return { ...line, total: line.unit_price * line.quantity }
}

export const testCooperative: CooperativeCard = {
  id: "coop_1",
  handle: "htx-dong-gio",
  name: "HTX Nông nghiệp Đồng Gió",
  short_name: "HTX Đồng Gió",
  initials: "ĐG",
  logo_url: null,
  commune: { code: "14236", name: "xã Hải Anh", slug: "xa-hai-anh-14236", former_name: null },
  province_name: "Ninh Bình",
}

/** A cart of one parcel for tests; delivery unknown. */
export function testCart(lines: MarketCartLine[], part: Partial<MarketCart> = {}): MarketCart {
  const goods_total = lines.reduce((sum, line) => sum + line.total, 0)
  return {
    id: "cart_1",
    parcels: [
      {
        cooperative: testCooperative,
        lines,
        goods_total,
        discount_total: 0,
        deliveries: [],
        chosen_delivery_id: null,
        delivery_fee: null,
        total: goods_total,
      },
    ],
    line_count: lines.length,
    unit_count: lines.reduce((sum, line) => sum + line.quantity, 0),
    goods_total,
    discount_total: 0,
    delivery_total: null,
    promotions: [],
    credit_total: 0,
    total: goods_total,
    contact: null,
    address: null,
    note: null,
    ready: false,
    completed_order_code: null,
    ...part,
  }
}
