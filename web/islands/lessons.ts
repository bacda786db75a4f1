import "./lesson-path.ts";
import "./lesson-quiz.ts";
import "./own-learning.ts";
