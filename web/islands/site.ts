import "./close-over.ts";
import "./local-time.ts";
import "./mark-read.ts";
import "./ready-texts.ts";
import "./register-worker.ts";
import "./search-suggest.ts";
import "./share-page.ts";
import "./way-back.ts";
