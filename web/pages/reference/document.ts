/** A JSON schema, as far as the reference reads it. */
export interface Schema {
  $ref?: string;
  type?: string | string[];
  format?: string;
  pattern?: string;
  description?: string;
  examples?: unknown[];
  enum?: unknown[];
  const?: unknown;
  default?: unknown;
  minimum?: number;
  maximum?: number;
  minLength?: number;
  maxLength?: number;
  minItems?: number;
  maxItems?: number;
  properties?: Record<string, Schema>;
  required?: string[];
  items?: Schema;
  propertyNames?: Schema;
  additionalProperties?: Schema | boolean;
  anyOf?: Schema[];
  oneOf?: Schema[];
  allOf?: Schema[];
}

export interface Parameter {
  name: string;
  in: string;
  required: boolean;
  description?: string;
  schema: Schema;
  example?: unknown;
}

/** Something that stands among the components. */
export interface Referred {
  $ref: string;
}

export type Content = Record<string, { schema: Schema; example?: unknown }>;

export interface Answer {
  description: string;
  headers?: Record<string, object>;
  content?: Content;
}

export interface Operation {
  operationId: string;
  tags: string[];
  summary: string;
  description: string;
  security: object[];
  parameters: Parameter[];
  requestBody?: { required: boolean; content: Content };
  responses: Record<string, Answer | Referred>;
}

/** The API's OpenAPI description, as far as the reference reads it. */
export interface ApiDocument {
  openapi: string;
  info: { title: string; version: string; description: string; license: object; contact: object };
  servers: {
    url: string;
    description: string;
    variables: Record<string, { default: string; description: string }>;
  }[];
  security: object[];
  tags: { name: string; description: string }[];
  paths: Record<string, Record<string, Operation>>;
  components: {
    securitySchemes: Record<string, object>;
    headers: Record<string, object>;
    responses: Record<string, Answer>;
    schemas: Record<string, Schema>;
  };
}

/** One operation, all that it refers to put in its place. */
export interface Route extends Omit<Operation, "responses"> {
  method: string;
  path: string;
  responses: Record<string, Answer>;
}

/** Every route under its tag, both in the order of the document, which is inlined. */
export function routesByTag(document: ApiDocument): Map<string, Route[]> {
  const routes = Object.entries(document.paths).flatMap(([path, operations]) =>
    Object.entries(operations).map(([method, operation]) => ({ ...operation, method, path }) as Route),
  );
  return Map.groupBy(routes, (route) => route.tags[0] ?? "");
}

/** Where the API is, the server's variables filled in. */
export function serverOf({ servers: [server] }: ApiDocument): string {
  return (server?.url ?? "").replaceAll(
    /\{(\w+)\}/g,
    (_, name: string) => server?.variables[name]?.default ?? "",
  );
}
