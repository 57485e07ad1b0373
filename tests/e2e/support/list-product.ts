import { expect, type Page } from "@playwright/test"
import { photoOf } from "../../fixtures/photo"
import { answer, portal } from "./portal"

export interface NewProduct {
  title: string
  price: string
  stock: string
}

/** Goes through the six questions of a new product, three photos included, and sends it to the alliance; waits until it is there. */
export async function listProduct(page: Page, { title, price, stock }: NewProduct): Promise<void> {
  await page.goto(`${portal}/hang/moi`)
  const photos = await Promise.all([900, 800, 700].map((width) => photoOf(width, 640)))
  await page
    .getByLabel("Chọn ảnh có sẵn")
    .setInputFiles(photos.map((buffer, index) => ({ name: `anh-${index + 1}.jpg`, mimeType: "image/jpeg", buffer })))
  // They go on their way while the person writes.
  await expect(page.getByRole("button", { name: /^Xoá ảnh/ })).toHaveCount(3)
  await answer(page, "Tiếp tục").click()

  await page.getByLabel("Tên sản phẩm").fill(title)
  await page.getByLabel("Nhóm hàng").selectOption({ index: 1 })
  await page.getByLabel("Kể về sản phẩm").fill("Gạo mới xát, dẻo và thơm. Cấy ở đồng ven sông, gặt tay.")
  await answer(page, "Tiếp tục").click()

  await page.getByRole("button", { name: "Thêm gói đầu tiên" }).click()
  const pack = page.getByRole("dialog")
  await pack.getByLabel("Đựng trong gì?").fill("túi")
  await pack.getByLabel("Lượng mỗi gói").fill("5")
  await pack.getByLabel("Giá một gói, đã gồm thuế").fill(price)
  await pack.getByLabel("Đang có mấy gói?").fill(stock)
  await pack.getByLabel("Cân nặng khi gửi, cả bao bì (gam)").fill("5.200")
  await pack.getByRole("button", { name: "Xong gói này" }).click()
  await answer(page, "Tiếp tục").click()

  await page.getByRole("radio", { name: /Để nhiệt độ thường/ }).check()
  await answer(page, "Tiếp tục").click()

  await page.getByLabel("Xuất xứ").fill("Xã Hải Anh, tỉnh Ninh Bình")
  await page.getByLabel("Hạn dùng").fill("6 tháng kể từ ngày đóng gói")
  await page.getByLabel("Cách bảo quản").fill("Để nơi khô mát, đóng kín sau khi mở")
  await answer(page, "Tiếp tục").click()

  await answer(page, "Gửi Liên minh duyệt").click()
  await expect(page.getByText("Đang chờ Liên minh duyệt")).toBeVisible({ timeout: 30_000 })
}
