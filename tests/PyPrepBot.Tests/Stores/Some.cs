using PyPrepBot.Core.Challenges;
using PyPrepBot.Core.Chat.References;
using PyPrepBot.Core.Events;
using PyPrepBot.Core.Groups;
using PyPrepBot.Core.Questions;
using PyPrepBot.Core.Questions.Grading;
using PyPrepBot.Core.Quizzes;
using PyPrepBot.Core.Stores;

namespace PyPrepBot.Tests.Stores;

/// <summary>Plausible values to store; a test names what it is about and changes only that.</summary>
internal static class Some
{
    public static readonly GroupId Group = new("guild-7");

    public static readonly MemberId Ann = new("ann");

    public static readonly MemberId Bob = new("bob");

    public static readonly DateOnly Monday = new(2026, 11, 23);

    // Odd ticks: a store that rounds instants is found out.
    public static readonly DateTimeOffset Noon = new DateTimeOffset(2026, 11, 23, 12, 0, 0, TimeSpan.Zero).AddTicks(1_234_567);

    public static readonly ChannelRef Channel = new(Platform.Discord, "guild-7", "42");

    public static AnswerGiven Answer(MemberId member, DateOnly date, int attempt = 1, GroupId? group = null) =>
        new(EventKey.DailyAnswer(group ?? Group, date, member, attempt), group ?? Group, Noon)
        {
            Member = member,
            QuestionId = $"gil-{date.Day:000}",
            Revision = "r1",
            Topic = "gil",
            Difficulty = Difficulty.Medium,
            Kind = QuestionKind.Single,
            GuessRate = 0.25,
            Asked = AskedIn.Daily,
            ContextId = ChallengeDate.Text(date),
            Attempt = attempt,
            Input = "a",
            Shown = ["c", "a", "b", "d"],
            OpenedAt = Noon.AddSeconds(-20),
            Verdict = Verdict.Correct,
            Score = 1,
            Day = date,
            CountsOn = date,
        };

    public static AnswerGiven TestAnswer(MemberId member, string session, int position, string question) =>
        Answer(member, Monday) with
        {
            Key = EventKey.TestAnswer(Group, session, position),
            QuestionId = question,
            Asked = AskedIn.Test,
            ContextId = session,
            Position = position,
        };

    public static Challenge Planned(DateOnly date, GroupId? group = null) =>
        new(group ?? Group, date, "gil-001", "r1", Difficulty.Medium, WindowOf(date), ChallengeStatus.Planned) { ClosesOn = date };

    public static Window WindowOf(DateOnly date)
    {
        var nine = new DateTimeOffset(date, new TimeOnly(9, 0), TimeSpan.Zero);
        return new Window(nine, nine.AddDays(1));
    }

    public static ChallengeOpened Opened(DateOnly date, GroupId? group = null) =>
        new(EventKey.Opened(group ?? Group, date), group ?? Group, Noon, date, "gil-001", "r1", "gil", Difficulty.Medium);

    public static ChallengeClosed Closed(DateOnly date) => new(EventKey.Closed(Group, date), Group, Noon, date);

    public static ChallengeVoided Voided(DateOnly date) => Voided(Group, date);

    public static ChallengeVoided Voided(GroupId group, DateOnly date) =>
        new(EventKey.Voided(group, date), group, Noon, date, "It was wrong.");

    public static Post Post(PostKind kind, DateOnly date) => new(Group, kind, date, Channel, Noon) { ExpiresAt = Noon.AddHours(9) };

    public static PersonalCard Card(MemberId member) => new(Group, Monday, member, "gil-001", "r1", ["b", "a"], Noon);

    public static QuizSession Quiz(string id, MemberId member, DateTimeOffset startedAt) =>
        new(id, Group, member, null, "hard", 10, 1, Monday, startedAt)
        {
            Items = [new QuizItem("gil-001", "r1", "gil", false, ["b", "a"], startedAt, true)],
        };
}
