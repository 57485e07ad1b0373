import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Outlet,
  redirect,
} from "@tanstack/react-router"
import { CrashedPage } from "./features/shell/crashed-page"
import { NotFoundPage } from "./features/shell/not-found-page"
import { RootLayout } from "./features/shell/root-layout"
import { sessionStore } from "./lib/session/session-store"

const root = createRootRoute({ component: RootLayout, notFoundComponent: NotFoundPage, errorComponent: CrashedPage })

/** Pages of members: everybody else signs in first and comes back. */
const members = createRoute({
  getParentRoute: () => root,
  id: "members",
  component: Outlet,
  beforeLoad: ({ location }) => {
    const { session } = sessionStore.get()
    if (!session)
      throw redirect({ to: "/dang-nhap", search: { toi: location.href === "/" ? undefined : location.href } })
  },
})

const text = (value: unknown) => (typeof value === "string" && value.length < 300 ? value : undefined)

const home = createRoute({
  getParentRoute: () => members,
  path: "/",
  component: lazyRouteComponent(() => import("./features/home/home-page"), "HomePage"),
})
const orders = createRoute({
  getParentRoute: () => members,
  path: "/don-hang",
  validateSearch: (search: Record<string, unknown>): { tinh_trang?: string } => ({
    tinh_trang: text(search.tinh_trang),
  }),
  component: lazyRouteComponent(() => import("./features/order/orders-page"), "OrdersPage"),
})
const order = createRoute({
  getParentRoute: () => members,
  path: "/don-hang/$orderId",
  component: lazyRouteComponent(() => import("./features/order/order-page"), "OrderPage"),
})
const stock = createRoute({
  getParentRoute: () => members,
  path: "/kho",
  validateSearch: (search: Record<string, unknown>): { mon?: string } => ({ mon: text(search.mon) }),
  component: lazyRouteComponent(() => import("./features/stock/stock-page"), "StockPage"),
})
const money = createRoute({
  getParentRoute: () => members,
  path: "/tien",
  component: lazyRouteComponent(() => import("./features/money/money-page"), "MoneyPage"),
})
const waiting = createRoute({
  getParentRoute: () => members,
  path: "/cho-gui",
  component: lazyRouteComponent(() => import("./features/waiting/waiting-page"), "WaitingPage"),
})
const settings = createRoute({
  getParentRoute: () => members,
  path: "/cai-dat",
  component: lazyRouteComponent(() => import("./features/settings/settings-page"), "SettingsPage"),
})
const signIn = createRoute({
  getParentRoute: () => root,
  path: "/dang-nhap",
  validateSearch: (search: Record<string, unknown>): { toi?: string } => ({ toi: text(search.toi) }),
  component: lazyRouteComponent(() => import("./features/sign-in/sign-in-page"), "SignInPage"),
})

const papers = createRoute({
  getParentRoute: () => members,
  path: "/ho-so",
  component: lazyRouteComponent(() => import("./features/join/papers-page"), "PapersPage"),
})
const editPapers = createRoute({
  getParentRoute: () => members,
  path: "/ho-so/sua",
  component: lazyRouteComponent(() => import("./features/join/edit/edit-papers-page"), "EditPapersPage"),
})
const goods = createRoute({
  getParentRoute: () => members,
  path: "/hang",
  validateSearch: (search: Record<string, unknown>): { tinh_trang?: string } => ({
    tinh_trang: text(search.tinh_trang),
  }),
  component: lazyRouteComponent(() => import("./features/goods/goods-page"), "GoodsPage"),
})
const newProduct = createRoute({
  getParentRoute: () => members,
  path: "/hang/moi",
  component: lazyRouteComponent(() => import("./features/goods/edit/new-page"), "NewPage"),
})
const excel = createRoute({
  getParentRoute: () => members,
  path: "/hang/excel",
  validateSearch: (search: Record<string, unknown>): { lan?: string; loai?: string } => ({
    lan: text(search.lan),
    loai: text(search.loai),
  }),
  component: lazyRouteComponent(() => import("./features/excel/excel-page"), "ExcelPage"),
})
const product = createRoute({
  getParentRoute: () => members,
  path: "/hang/$productId",
  component: lazyRouteComponent(() => import("./features/goods/view/product-page"), "ProductPage"),
})
const editProduct = createRoute({
  getParentRoute: () => members,
  path: "/hang/$productId/sua",
  validateSearch: (search: Record<string, unknown>): { buoc?: string } => ({ buoc: text(search.buoc) }),
  component: lazyRouteComponent(() => import("./features/goods/edit/edit-page"), "EditPage"),
})
const lots = createRoute({
  getParentRoute: () => members,
  path: "/lo-hang",
  validateSearch: (search: Record<string, unknown>): { tinh_trang?: string } => ({
    tinh_trang: text(search.tinh_trang),
  }),
  component: lazyRouteComponent(() => import("./features/lots/lots-page"), "LotsPage"),
})
const newLot = createRoute({
  getParentRoute: () => members,
  path: "/lo-hang/moi",
  component: lazyRouteComponent(() => import("./features/lots/form/new-lot-page"), "NewLotPage"),
})
const lot = createRoute({
  getParentRoute: () => members,
  path: "/lo-hang/$lotId",
  component: lazyRouteComponent(() => import("./features/lots/lot-page"), "LotPage"),
})
const editLot = createRoute({
  getParentRoute: () => members,
  path: "/lo-hang/$lotId/sua",
  component: lazyRouteComponent(() => import("./features/lots/form/edit-lot-page"), "EditLotPage"),
})
const certificates = createRoute({
  getParentRoute: () => members,
  path: "/giay-ocop",
  component: lazyRouteComponent(() => import("./features/certificate/certificates-page"), "CertificatesPage"),
})
const newCertificate = createRoute({
  getParentRoute: () => members,
  path: "/giay-ocop/moi",
  validateSearch: (search: Record<string, unknown>): { hang?: string; sua?: string } => ({
    hang: text(search.hang),
    sua: text(search.sua),
  }),
  component: lazyRouteComponent(() => import("./features/certificate/new-certificate-page"), "NewCertificatePage"),
})
const register = createRoute({
  getParentRoute: () => root,
  path: "/dang-ky",
  component: lazyRouteComponent(() => import("./features/join/register-page"), "RegisterPage"),
})
const invite = createRoute({
  getParentRoute: () => root,
  path: "/moi/$token",
  component: lazyRouteComponent(() => import("./features/join/invite-page"), "InvitePage"),
})
const askReset = createRoute({
  getParentRoute: () => root,
  path: "/quen-mat-khau",
  component: lazyRouteComponent(() => import("./features/join/ask-reset-page"), "AskResetPage"),
})
const reset = createRoute({
  getParentRoute: () => root,
  path: "/dat-lai-mat-khau/$token",
  component: lazyRouteComponent(() => import("./features/join/reset-page"), "ResetPage"),
})

const notices = createRoute({
  getParentRoute: () => members,
  path: "/thong-bao",
  component: lazyRouteComponent(() => import("./features/notices/notices-page"), "NoticesPage"),
})
const people = createRoute({
  getParentRoute: () => members,
  path: "/nguoi",
  component: lazyRouteComponent(() => import("./features/people/people-page"), "PeoplePage"),
})
const account = createRoute({
  getParentRoute: () => members,
  path: "/thong-tin-cua-toi",
  component: lazyRouteComponent(() => import("./features/account/account-page"), "AccountPage"),
})
const delivery = createRoute({
  getParentRoute: () => members,
  path: "/phi-giao-hang",
  component: lazyRouteComponent(() => import("./features/delivery/delivery-page"), "DeliveryPage"),
})
const sessions = createRoute({
  getParentRoute: () => members,
  path: "/may-dang-nhap",
  component: lazyRouteComponent(() => import("./features/people/sessions-page"), "SessionsPage"),
})
const password = createRoute({
  getParentRoute: () => members,
  path: "/doi-mat-khau",
  component: lazyRouteComponent(() => import("./features/people/password-page"), "PasswordPage"),
})

const routeTree = root.addChildren([
  members.addChildren([
    home,
    orders,
    order,
    stock,
    money,
    goods,
    newProduct,
    excel,
    product,
    editProduct,
    certificates,
    newCertificate,
    waiting,
    settings,
    notices,
    people,
    account,
    delivery,
    sessions,
    password,
    papers,
    editPapers,
    lots,
    newLot,
    lot,
    editLot,
  ]),
  signIn,
  register,
  invite,
  askReset,
  reset,
])

/** Addresses below /seller. Pages are loaded when a finger rests on their link. */
export const router = createRouter({
  routeTree,
  basepath: "/seller",
  defaultPreload: "intent",
  scrollRestoration: true,
  trailingSlash: "never",
})

declare module "@tanstack/react-router" {
  interface Register {
    router: typeof router
  }
}
