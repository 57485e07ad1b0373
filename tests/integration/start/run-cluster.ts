import { startCluster } from "../../../scripts/postgres/cluster.js"

/** Starts a cluster in the folder given and says where; the test then kills this process. */
const cluster = await startCluster({ folder: process.argv[2] ?? "", durable: false })
console.log(cluster.url("postgres"))
setInterval(() => undefined, 60_000)
