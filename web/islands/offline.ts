import "./first-photos.ts";
import "./kept-links.ts";
import "./offline-sign.ts";
import "./photo-upload.ts";
import "./unsent-forms.ts";
import "./waiting-list.ts";
