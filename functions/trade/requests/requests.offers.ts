export { requestsOfMarket } from "./requests.records.ts";
export { aRequest, getRequest, type RequestAddress } from "./requests.service.ts";
