import { defineMiddlewares } from "@medusajs/framework/http"
import { adminMiddlewares } from "./admin/middlewares"
import { staticMiddlewares } from "./static/middlewares"

export default defineMiddlewares({ routes: [...adminMiddlewares, ...staticMiddlewares] })
