import "./first-photos.ts";
import "./offline-sign.ts";
import "./photo-upload.ts";
import "./waiting-list.ts";
