using PyPrepBot.Core.Events;
using PyPrepBot.Core.Questions;
using PyPrepBot.Core.Questions.Grading;
using PyPrepBot.Core.Quizzes;

namespace PyPrepBot.Core.Features.TakeQuiz;

/// <summary>Writes down an answer given in a test.</summary>
internal static class QuizAnswer
{
    public static AnswerGiven Event(QuizSession session, Question question, Mark mark, string input, DateTimeOffset now)
    {
        var position = session.OpenPosition;
        var item = session.Items[position];
        return new AnswerGiven(EventKey.TestAnswer(session.Group, session.Id, position), session.Group, now)
        {
            Member = session.Member,
            QuestionId = question.Id,
            Revision = question.Revision,
            Topic = question.Topic,
            Difficulty = question.Difficulty,
            Kind = question.Kind,
            GuessRate = question.GuessRate,
            Asked = session.Rated && item.Rated ? AskedIn.Test : AskedIn.Practice,
            ContextId = session.Id,
            Position = position,
            Input = input,
            Shown = item.Shown,
            OpenedAt = item.ShownAt,
            Verdict = mark.Verdict,
            Score = mark.Score,
            HintUsed = item.HintUsed,
            Suspect = Haste.IsSuspect(question, input, now - item.ShownAt),
            Day = session.Day,
            CountsOn = session.Day,
        };
    }
}
