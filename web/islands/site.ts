import "./mark-read.ts";
import "./photo-upload.ts";
