type Names<Path extends string> = Path extends `${string}:${infer Rest}`
  ? Rest extends `${infer Name}/${infer More}`
    ? Name | Names<`/${More}`>
    : Rest
  : never;

/** The parameters of a path, such as `{ listingId: string }` of `/listings/:listingId/edit`. */
export type ParamsOf<Path extends string> = { [Name in Names<Path>]: string };
