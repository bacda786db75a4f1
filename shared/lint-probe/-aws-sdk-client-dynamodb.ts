import * as probed from "@aws-sdk/client-dynamodb";

export const probe = probed;
