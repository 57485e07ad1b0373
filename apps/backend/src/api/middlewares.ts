import { defineMiddlewares } from "@medusajs/framework/http"
import { adminMiddlewares } from "./admin/middlewares"
import { staticMiddlewares } from "./static/middlewares"
import { catalogMiddlewares } from "./store/catalog/middlewares"

export default defineMiddlewares({ routes: [...adminMiddlewares, ...staticMiddlewares, ...catalogMiddlewares] })
