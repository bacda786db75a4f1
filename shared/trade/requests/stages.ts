export const requestStages = ["open", "forwarded", "answered", "closed"] as const;

/** More than a good answer and what is asked back takes; whoever has more to say does so in a catalog. */
export const mostAnswers = 10;
