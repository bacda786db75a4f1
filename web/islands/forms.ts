import "./attach-files.ts";
import "./goods-suggest.ts";
import "./language-switch.ts";
import "./likely-place.ts";
import "./listing-preview.ts";
import "./saved-answers.ts";
