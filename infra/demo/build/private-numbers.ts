import type { ProfilePrivate } from "#shared/market/profiles/profile.ts";
import type { DemoBusiness } from "../businesses/businesses.ts";

/** Numbers that pass every check of their form, and that anybody can see to be made up. */
export function privateOf({ handle, sizeBasis }: DemoBusiness, serial: number): ProfilePrivate {
  const three = String(serial).padStart(3, "0");
  const eight = `99999${three}`;
  return {
    nib: `9900000000${three}`,
    npwp: `${eight}${luhnDigit(eight)}999000`,
    phone: `+6281100000${three}`,
    email: `${handle}@demo.example`,
    sizeBasis,
  };
}

function luhnDigit(digits: string): number {
  const sum = [...digits].toReversed().reduce((total, digit, position) => {
    const doubled = Number(digit) * (position % 2 === 0 ? 2 : 1);
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return (10 - (sum % 10)) % 10;
}
