export { requestsOfMarket } from "./requests.records.ts";
