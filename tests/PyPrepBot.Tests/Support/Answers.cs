using PyPrepBot.Core.Events;
using PyPrepBot.Core.Groups;
using PyPrepBot.Core.Questions;
using PyPrepBot.Core.Questions.Grading;

namespace PyPrepBot.Tests.Support;

/// <summary>Answers for tests, right and given in time unless said otherwise.</summary>
internal static class Answers
{
    public static readonly GroupId Group = new("terminal:room");

    public static readonly DateOnly Monday = new(2026, 11, 23);

    public static MemberId Member(string name) => new($"terminal:{name}");

    public static AnswerGiven Daily(
        string member, DateOnly date, double score = 1, int attempt = 1, string question = "gil-901", Difficulty difficulty = Difficulty.Medium) =>
        Given(EventKey.DailyAnswer(Group, date, Member(member), attempt), member, date, score, question, difficulty) with
        {
            Asked = AskedIn.Daily,
            ContextId = ChallengeDate.Text(date),
            Attempt = attempt,
        };

    public static AnswerGiven InTest(
        string member, DateOnly date, string session, int position, double score = 1, string question = "gil-901") =>
        Given(EventKey.TestAnswer(Group, session, position), member, date, score, question, Difficulty.Medium) with
        {
            Asked = AskedIn.Test,
            ContextId = session,
            Position = position,
        };

    public static ChallengeOpened Opened(DateOnly date, string question = "gil-901") =>
        new(EventKey.Opened(Group, date), Group, At(date), date, question, "000000000001", "gil", Difficulty.Medium);

    public static ChallengeClosed Closed(DateOnly date) => new(EventKey.Closed(Group, date), Group, At(date.AddDays(1)), date);

    public static ChallengeVoided Voided(DateOnly date) => new(EventKey.Voided(Group, date), Group, At(date.AddDays(1)), date, "test");

    private static AnswerGiven Given(string key, string member, DateOnly date, double score, string question, Difficulty difficulty) =>
        new(key, Group, At(date))
        {
            Member = Member(member),
            QuestionId = question,
            Revision = "000000000001",
            Topic = question.Split('-')[0],
            Difficulty = difficulty,
            Kind = QuestionKind.Single,
            GuessRate = 0.25,
            Asked = AskedIn.Daily,
            ContextId = "",
            Input = "A",
            Shown = ["1", "2", "3", "4"],
            OpenedAt = At(date).AddSeconds(-30),
            Verdict = score >= 1 ? Verdict.Correct : score > 0 ? Verdict.Partial : Verdict.Wrong,
            Score = score,
            Day = date,
            CountsOn = date,
        };

    private static DateTimeOffset At(DateOnly date) => new(date, new TimeOnly(12, 0), TimeSpan.Zero);
}
