import "./entry-order.ts";
