import { config } from "../config/env"

/** Public page of a lot: what its QR code says. */
export const lotUrl = (code: string): string => `${config.SHOP_URL.replace(/\/$/, "")}/truy-xuat/${code}`
