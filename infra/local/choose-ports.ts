import type { Settings } from "./data-folder.ts";
import { PortTaken, pickPort } from "./ports.ts";

const sitePort = 4310;
const signInPort = 4311;

export interface ChosenPorts {
  site?: number | undefined;
  signIn?: number | undefined;
  /** Of the Stripe that pretends. */
  stripe?: number | undefined;
}

/** @throws PortTaken */
export async function choosePorts(ports: ChosenPorts, settings: Pick<Settings, "signInPort">) {
  const site = await pickPort({
    variable: "PORT",
    fallback: sitePort,
    wanted: ports.site,
    not: [signInPort],
  });
  // People are known by the provider's address: once chosen it stays, unless it is set.
  const signIn = await pickPort({
    variable: "SIGN_IN_PORT",
    fallback: signInPort,
    wanted: ports.signIn ?? settings.signInPort,
    not: [site],
  });
  if (site === signIn) throw new PortTaken(site, "SIGN_IN_PORT");
  return { site, signIn };
}
