import type { Adapter, AdapterPayload } from "oidc-provider";

/** Sessions, codes and grants of the local provider: forgotten when it stops. */
export function memoryAdapters(): (model: string) => Adapter {
  const stored = new Map<string, { payload: AdapterPayload; until: number }>();

  function find(test: (key: string, payload: AdapterPayload) => boolean): AdapterPayload | undefined {
    for (const [key, { payload, until }] of stored)
      if (until > Date.now() && test(key, payload)) return payload;
    return undefined;
  }

  return (model) => {
    const prefix = `${model} `;
    const isOurs = (key: string) => key.startsWith(prefix);
    return {
      async upsert(id, payload, expiresIn) {
        for (const [key, { until }] of stored) if (until <= Date.now()) stored.delete(key);
        stored.set(prefix + id, { payload, until: expiresIn ? Date.now() + expiresIn * 1000 : Infinity });
      },
      find: async (id) => find((key) => key === prefix + id),
      findByUid: async (uid) => find((key, payload) => isOurs(key) && payload.uid === uid),
      findByUserCode: async (userCode) =>
        find((key, payload) => isOurs(key) && payload.userCode === userCode),
      async consume(id) {
        const entry = stored.get(prefix + id);
        if (entry) entry.payload.consumed = Math.floor(Date.now() / 1000);
      },
      async destroy(id) {
        stored.delete(prefix + id);
      },
      async revokeByGrantId(grantId) {
        for (const [key, { payload }] of stored)
          if (isOurs(key) && payload.grantId === grantId) stored.delete(key);
      },
    };
  };
}
