import "./globals.css"
export default function GlobalNotFound() {
  return (
    <html lang="vi">
      <body>404</body>
    </html>
  )
}
