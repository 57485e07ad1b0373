import "./styles.css"
import { StrictMode } from "react"
import { createRoot } from "react-dom/client"
import { App } from "./app"
import { installApp } from "./install-app"
import { localeStore } from "./lib/i18n/locale-store"

const root = document.getElementById("root")
if (!root) throw new Error("index.html has no #root")

installApp()
await localeStore.restore()
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
)
