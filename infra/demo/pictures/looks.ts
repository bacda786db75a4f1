/** How somebody made up looks. */
export interface Look {
  skin: "light" | "tan" | "brown" | "deep";
  /** A veil's colour; else hair. */
  veil?: string;
  hair?: "short" | "swept" | "bun" | "curly" | "bob";
  isGrey?: boolean;
  hat?: "peci" | "cap" | "caping" | "udeng";
  beard?: "full" | "goatee" | "moustache";
  glasses?: boolean;
  earrings?: string;
  jaw?: "round" | "oval" | "square" | "long";
  eyes?: "round" | "almond" | "laughing";
  mouth?: "smile" | "grin" | "calm";
  top: string;
  apron?: string;
  collar?: "kebaya" | "koko" | "shirt" | "round";
}

export const skins = { light: "#e6b896", tan: "#d3a077", brown: "#b8835b", deep: "#8f5f40" };

/** The makers, by what they sign in as. */
export const looks: Record<string, Look> = {
  sari: {
    ...{ skin: "tan", hair: "bun", earrings: "#d9a03f", jaw: "round", eyes: "laughing", mouth: "grin" },
    ...{ top: "#b5492c", apron: "#f1e4c8", collar: "round" },
  },
  joko: {
    ...{ skin: "brown", hair: "short", beard: "full", jaw: "square", eyes: "almond", mouth: "smile" },
    ...{ top: "#5d6b4a", apron: "#6b4128", collar: "shirt" },
  },
  budi: {
    ...{ skin: "brown", hair: "short", hat: "cap", jaw: "oval", eyes: "round", mouth: "grin" },
    ...{ top: "#d9a03f", apron: "#4a5a6b", collar: "round" },
  },
  ratna: {
    ...{ skin: "tan", veil: "#3d5c8e", jaw: "oval", eyes: "almond", mouth: "smile" },
    ...{ top: "#24406e", apron: "#c9a67a" },
  },
  agus: {
    ...{ skin: "brown", hair: "short", isGrey: true, hat: "peci", beard: "moustache", jaw: "long" },
    ...{ eyes: "laughing", mouth: "smile", top: "#f1e6cf", apron: "#7d5436", collar: "koko" },
  },
  wati: {
    ...{ skin: "light", hair: "bob", earrings: "#f2ead8", jaw: "oval", eyes: "round", mouth: "calm" },
    ...{ top: "#c98f94", collar: "shirt" },
  },
  aini: {
    ...{ skin: "tan", veil: "#8a4a5a", jaw: "round", eyes: "laughing", mouth: "smile" },
    ...{ top: "#5d3048", apron: "#e6d3a8" },
  },
  slamet: {
    ...{ skin: "deep", hat: "caping", hair: "short", beard: "moustache", jaw: "long", eyes: "almond" },
    ...{ mouth: "grin", top: "#7d8f5a", collar: "round" },
  },
  yani: {
    ...{ skin: "brown", hair: "bun", isGrey: true, earrings: "#7d8f95", jaw: "round", eyes: "laughing" },
    ...{ mouth: "smile", top: "#4d6a74", apron: "#d9c6a2", collar: "kebaya" },
  },
  nita: {
    ...{ skin: "light", veil: "#7d9a8a", glasses: true, jaw: "long", eyes: "round", mouth: "smile" },
    ...{ top: "#3f5a52" },
  },
  dedi: {
    ...{ skin: "brown", hair: "short", hat: "peci", beard: "goatee", jaw: "square", eyes: "round" },
    ...{ mouth: "grin", top: "#c2703a", collar: "koko" },
  },
  rasmi: {
    ...{ skin: "deep", veil: "#d9a05c", jaw: "square", eyes: "laughing", mouth: "grin" },
    ...{ top: "#a8552f", apron: "#e9ddc4" },
  },
  asep: {
    ...{ skin: "tan", hair: "swept", glasses: true, jaw: "oval", eyes: "almond", mouth: "calm" },
    ...{ top: "#4f7a4a", collar: "shirt" },
  },
  euis: {
    ...{ skin: "light", veil: "#c9a0a0", jaw: "round", eyes: "almond", mouth: "calm" },
    ...{ top: "#8a5a6b" },
  },
  wayan: {
    ...{ skin: "brown", hair: "short", hat: "udeng", beard: "moustache", jaw: "square", eyes: "almond" },
    ...{ mouth: "smile", top: "#f3ead6", collar: "shirt" },
  },
  hasanah: {
    ...{ skin: "deep", veil: "#6b3a5a", jaw: "oval", eyes: "round", mouth: "smile" },
    ...{ top: "#4a2840" },
  },
  maria: {
    ...{ skin: "deep", hair: "curly", isGrey: true, earrings: "#e6c486", jaw: "square", eyes: "laughing" },
    ...{ mouth: "smile", top: "#7d241f", collar: "kebaya" },
  },
  salamah: {
    ...{ skin: "tan", veil: "#4f7a4a", glasses: true, jaw: "round", eyes: "laughing", mouth: "grin" },
    ...{ top: "#2f5530" },
  },
  fitri: {
    ...{ skin: "tan", veil: "#8a6b4a", jaw: "oval", eyes: "round", mouth: "grin" },
    ...{ top: "#5a3a2a", apron: "#d9c7a0" },
  },
  rotua: {
    ...{ skin: "brown", hair: "bob", earrings: "#b5492c", jaw: "square", eyes: "almond", mouth: "smile" },
    ...{ top: "#33405a", apron: "#b58458", collar: "round" },
  },
  heri: {
    ...{ skin: "deep", hair: "short", hat: "cap", beard: "goatee", jaw: "long", eyes: "round" },
    ...{ mouth: "smile", top: "#2f6a78", collar: "round" },
  },
  rizal: {
    ...{ skin: "brown", hair: "swept", beard: "full", jaw: "oval", eyes: "almond", mouth: "calm" },
    ...{ top: "#33506b", apron: "#5a6068", collar: "shirt" },
  },
  halimah: {
    ...{ skin: "tan", veil: "#d9b85c", jaw: "long", eyes: "almond", mouth: "smile" },
    ...{ top: "#1f5a52" },
  },
  syam: {
    ...{ skin: "deep", hair: "short", hat: "caping", beard: "full", jaw: "oval", eyes: "laughing" },
    ...{ mouth: "grin", top: "#c9c2a8", collar: "round" },
  },
  meike: {
    ...{ skin: "light", hair: "bun", earrings: "#3f7a78", jaw: "long", eyes: "laughing", mouth: "grin" },
    ...{ top: "#3f7a78", apron: "#f1e4c8", collar: "round" },
  },
  fransina: {
    ...{ skin: "deep", hair: "curly", earrings: "#f0dcb4", jaw: "round", eyes: "round", mouth: "grin" },
    ...{ top: "#c2683f", apron: "#f0dcb4", collar: "round" },
  },
  yosephina: {
    ...{ skin: "deep", hair: "curly", glasses: true, jaw: "oval", eyes: "laughing", mouth: "smile" },
    ...{ top: "#d9a03f", collar: "shirt" },
  },
};
