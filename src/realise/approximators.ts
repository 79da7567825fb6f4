/** Words that bound a number: "more than", "about". */
export const APPROXIMATORS =
  /^(?:more|less|fewer|about|around|some|nearly|almost|over|under|than|at|least|most|only|just|up|to|roughly|approximately|an?|estimated|as|many|much)$/i;
