import type { Concept } from "./concept.ts";
import { artAndCarving } from "./thesaurus/art-and-carving.ts";
import { bagsAndShoes } from "./thesaurus/bags-and-shoes.ts";
import { basketry } from "./thesaurus/basketry.ts";
import { bodyCare } from "./thesaurus/body-care.ts";
import { businessServices } from "./thesaurus/business-services.ts";
import { buyers } from "./thesaurus/buyers.ts";
import { charcoalAndFuel } from "./thesaurus/charcoal-and-fuel.ts";
import { classTerms, workTerms } from "./thesaurus/class-terms.ts";
import { classesOf } from "./thesaurus/classes.ts";
import { cloth } from "./thesaurus/cloth.ts";
import { clothing } from "./thesaurus/clothing.ts";
import { cocoaAndSweets } from "./thesaurus/cocoa-and-sweets.ts";
import { coconut } from "./thesaurus/coconut.ts";
import { coffee } from "./thesaurus/coffee.ts";
import { colours } from "./thesaurus/colours.ts";
import { currencyTerms } from "./thesaurus/currencies.ts";
import { essentialOils } from "./thesaurus/essential-oils.ts";
import { fish } from "./thesaurus/fish.ts";
import { formsAndStyles } from "./thesaurus/forms-and-styles.ts";
import { fruit } from "./thesaurus/fruit.ts";
import { furniture } from "./thesaurus/furniture.ts";
import { herbs } from "./thesaurus/herbs.ts";
import { homeDecor } from "./thesaurus/home-decor.ts";
import { jewellery } from "./thesaurus/jewellery.ts";
import { kitchenAndTable } from "./thesaurus/kitchen-and-table.ts";
import { modestAndTraditionalWear } from "./thesaurus/modest-and-traditional-wear.ts";
import { musicAndPlay } from "./thesaurus/music-and-play.ts";
import { paperMetalAndTools } from "./thesaurus/paper-metal-and-tools.ts";
import { places } from "./thesaurus/places.ts";
import { plantsAndPets } from "./thesaurus/plants-and-pets.ts";
import { ports } from "./thesaurus/ports.ts";
import { rootsAndAromatics } from "./thesaurus/roots-and-aromatics.ts";
import { sauces } from "./thesaurus/sauces.ts";
import { seating } from "./thesaurus/seating.ts";
import { services } from "./thesaurus/services.ts";
import { shellfishAndSeaweed } from "./thesaurus/shellfish-and-seaweed.ts";
import { snacks } from "./thesaurus/snacks.ts";
import { spices } from "./thesaurus/spices.ts";
import { staples } from "./thesaurus/staples.ts";
import { sugarsAndHive } from "./thesaurus/sugars-and-hive.ts";
import { teaAndDrinks } from "./thesaurus/tea-and-drinks.ts";
import { saleTerms } from "./thesaurus/terms-of-sale.ts";
import { timber } from "./thesaurus/timber.ts";
import { towns } from "./thesaurus/towns.ts";
import { tradeWords } from "./thesaurus/trade-words.ts";
import { uses } from "./thesaurus/uses.ts";
import { vegetablesAndNuts } from "./thesaurus/vegetables-and-nuts.ts";

/**
 * Words of the trade in the languages of buyers and sellers: goods, how they are sold, and services. Written by hand for
 * this market; a term that means several things stands in several concepts.
 */
const terms: readonly Concept[] = [
  ...coffee,
  ...teaAndDrinks,
  ...cocoaAndSweets,
  ...spices,
  ...rootsAndAromatics,
  ...sugarsAndHive,
  ...coconut,
  ...charcoalAndFuel,
  ...staples,
  ...snacks,
  ...sauces,
  ...fish,
  ...shellfishAndSeaweed,
  ...fruit,
  ...vegetablesAndNuts,
  ...herbs,
  ...essentialOils,
  ...bodyCare,
  ...cloth,
  ...clothing,
  ...modestAndTraditionalWear,
  ...bagsAndShoes,
  ...seating,
  ...furniture,
  ...timber,
  ...basketry,
  ...homeDecor,
  ...artAndCarving,
  ...kitchenAndTable,
  ...jewellery,
  ...musicAndPlay,
  ...plantsAndPets,
  ...paperMetalAndTools,
  ...[...tradeWords, ...formsAndStyles, ...colours, ...uses].map((it) => ({ ...it, isQuality: true })),
  ...[...services, ...businessServices, ...workTerms].map((it) => ({ ...it, isService: true })),
  ...places,
  ...towns,
  ...ports,
  ...saleTerms,
  ...currencyTerms,
  ...buyers,
  ...classTerms,
];

export const writtenTerms: readonly Concept[] = terms.map((concept) => {
  const kindOf = [...(concept.kindOf ?? []), ...(classesOf.get(concept.id) ?? [])];
  return kindOf.length > 0 ? { ...concept, kindOf: [...new Set(kindOf)] } : concept;
});
