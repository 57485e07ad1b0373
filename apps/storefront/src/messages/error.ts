import type { Locale } from "../lib/i18n/locale"

/** The page shown when a page fails: small, because it reaches the browser in both languages. */
export const errorWords: Record<Locale, { title: string; text: string; action: string }> = {
  vi: {
    title: "Trang này đang trục trặc",
    text: "Không phải lỗi của bạn. Giỏ hàng vẫn còn. Thử lại, hoặc quay lại sau ít phút.",
    action: "Thử lại",
  },
  en: {
    title: "This page has a problem",
    text: "It is not your fault, and your cart is kept. Try again, or come back in a few minutes.",
    action: "Try again",
  },
}
