interface Batch<Question, Answer> {
  questions: Set<Question>;
  answers: Promise<Map<Question, Answer>>;
}

/** Return a function that answers single questions by asking those of one moment together.
 *
 * @param ask Answers several questions; those it knows no answer to are missing in the map.
 * @param size Most questions to ask together.
 */
export function batched<Question, Answer>(
  ask: (questions: Question[]) => Promise<Map<Question, Answer>>,
  size = 100,
): (question: Question) => Promise<Answer | undefined> {
  let open: Batch<Question, Answer> | undefined;

  function begin(): Batch<Question, Answer> {
    const questions = new Set<Question>();
    const answers = new Promise((resolve) => setTimeout(resolve, 5)).then(() => {
      if (open === batch) open = undefined;
      return ask([...questions]);
    });
    const batch = { questions, answers };
    return batch;
  }

  return async (question) => {
    if (!open || open.questions.size >= size) open = begin();
    const batch = open;
    batch.questions.add(question);
    return (await batch.answers).get(question);
  };
}
