/** Mail programs know no custom properties, and some read only what stands at the element itself: so each colour twice. */
const sans =
  "system-ui,-apple-system,'Segoe UI',Roboto,'PingFang TC','Hiragino Sans','Apple SD Gothic Neo','Noto Sans CJK TC','Noto Sans Arabic','Geeza Pro',sans-serif";

/** What stands at the elements: by day. */
export const at = {
  paper: `margin:0;padding:0;background:#faf5e9;color:#1b2433;font:16px/1.6 ${sans}`,
  sheet:
    "width:100%;max-width:600px;background:#fffdf8;border:1px solid #e3d9c4;border-radius:10px;border-collapse:separate",
  around: "padding:24px 12px",
  name: "padding:20px 24px 0;color:#1f4170;font:700 20px/1.4 Georgia,'Noto Serif',serif",
  main: "padding:8px 24px 24px",
  title: "margin:16px 0;font-size:20px;line-height:1.4",
  heading: "margin:24px 0 8px;font-size:16px;line-height:1.4",
  text: "margin:0 0 16px",
  facts: "width:100%;margin:0 0 16px;border-top:1px solid #e3d9c4;border-collapse:collapse",
  fact: "padding:8px 0;border-bottom:1px solid #e3d9c4;vertical-align:top",
  factName:
    "width:38%;padding:8px 0;border-bottom:1px solid #e3d9c4;color:#5d5a52;font-size:14px;font-weight:400;text-align:start;vertical-align:top",
  quote: "margin:0 0 16px;padding:12px 16px;border-radius:10px;background:#f9ebdf",
  buttonCell: "border-radius:10px;background:#1f4170",
  button:
    "display:inline-block;padding:12px 24px;border-radius:10px;background:#1f4170;color:#fffdf8;font-weight:600;text-decoration:none",
  link: "color:#1f4170",
  foot: "padding:16px 24px 20px;border-top:1px solid #e3d9c4;color:#5d5a52;font-size:14px",
  aside: "color:#5d5a52;font-size:14px",
  unseen: "display:none;max-height:0;overflow:hidden",
} as const;

/** What stands in the head: by night, where the program knows that it is. */
export const byNight = [
  ":root{color-scheme:light dark;supported-color-schemes:light dark}",
  "@media (prefers-color-scheme:dark){",
  ".paper{background:#13171f!important;color:#f0e9db!important}",
  ".sheet{background:#1c222d!important;border-color:#323b4b!important}",
  ".line{border-color:#323b4b!important}",
  ".muted{color:#b0ab9d!important}",
  ".quote{background:#33261f!important}",
  ".act{color:#a9c4ee!important}",
  ".button{background:#a9c4ee!important;color:#101827!important}",
  "}",
].join("");
