import type { AttributeValue, DynamoDBRecord } from "aws-lambda";

/** The stream of DynamoDB Local says `{}` of an empty map, where AWS says `{ M: {} }`: as AWS says it. */
export function mendImages(record: DynamoDBRecord): DynamoDBRecord {
  const { dynamodb } = record;
  if (!dynamodb) return record;
  const { OldImage, NewImage } = dynamodb;
  return {
    ...record,
    dynamodb: {
      ...dynamodb,
      ...(OldImage ? { OldImage: mendMap(OldImage) } : {}),
      ...(NewImage ? { NewImage: mendMap(NewImage) } : {}),
    },
  };
}

type Image = Record<string, AttributeValue>;

function mendMap(image: Image): Image {
  return Object.fromEntries(Object.entries(image).map(([name, value]) => [name, mendValue(value)]));
}

function mendValue(value: AttributeValue): AttributeValue {
  if (Object.keys(value).length === 0) return { M: {} };
  if (value.M) return { M: mendMap(value.M) };
  if (value.L) return { L: value.L.map(mendValue) };
  return value;
}
