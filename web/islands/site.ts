import "./photo-upload.ts";
