using PyPrepBot.Core.Questions.Grading;
using PyPrepBot.Core.Quizzes;

namespace PyPrepBot.Core.Features.TakeQuiz;

/// <summary>What came of one answer in a test: the verdict, and the test with the next question on the screen or at its end.</summary>
public sealed record QuizTurn(QuizSession Session, Mark Mark, string Input);
