import "./mark-read.ts";
import "./photo-upload.ts";
import "./search-suggest.ts";
import "./share-page.ts";
