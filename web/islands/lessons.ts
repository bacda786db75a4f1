import "./lesson-path.ts";
import "./lesson-quiz.ts";
