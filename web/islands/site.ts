import "./local-time.ts";
import "./mark-read.ts";
import "./photo-upload.ts";
import "./ready-texts.ts";
import "./search-suggest.ts";
import "./share-page.ts";
