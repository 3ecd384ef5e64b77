using System.Collections.Concurrent;
using Microsoft.Extensions.Time.Testing;
using PyPrepBot.Core.Chat.References;
using PyPrepBot.Core.Events;
using PyPrepBot.Core.Features;
using PyPrepBot.Core.Groups;
using PyPrepBot.Core.Questions;
using PyPrepBot.Core.Questions.Grading;
using PyPrepBot.Core.Standing;
using PyPrepBot.Core.Stores;
using PyPrepBot.Tests.Support.Fakes;

namespace PyPrepBot.Tests.Scheduling;

/// <summary>What outlives a process: the clock, the stores and the platform.</summary>
internal sealed class World
{
    public World(DateTimeOffset start)
    {
        Time = new FakeTimeProvider(start);
        Outbox = new MemoryOutbox(Crash);
        Challenges = new MemoryChallenges(Log, Outbox, Crash);
        Room = new FakeRoom(Time, Crash);
    }

    public FakeTimeProvider Time { get; }

    public CrashPoint Crash { get; } = new();

    public MemoryLog Log { get; } = new();

    public MemoryOutbox Outbox { get; }

    public MemoryChallenges Challenges { get; }

    public MemoryGroups Groups { get; } = new();

    public MemoryHeartbeats Heartbeats { get; } = new();

    public IReadOnlyList<IGroupChore> Chores { get; init; } = [];

    public NoQuizzes Quizzes { get; } = new();

    public FixedBank Bank { get; init; } = new(200);

    public FakeRoom Room { get; }

    public ConcurrentQueue<string> Logged { get; } = new();

    public FixedComposer Cards { get; } = new(PostKind.Card);

    public FixedComposer Reveals { get; } = new(PostKind.Reveal);

    public FixedComposer Boards { get; } = new(PostKind.Board);

    public static ChannelRef Channel(string id) => new(Platform.Discord, "space", id);

    /// <summary>Monday to Friday at nine, in a channel that is called like the group.</summary>
    public StudyGroup Add(string name, string zone = "Europe/Berlin", Func<Schedule, Schedule>? change = null)
    {
        var schedule = Schedule.Default(zone);
        var group = new StudyGroup(new GroupId(name), change?.Invoke(schedule) ?? schedule, Channel(name));
        Groups.Save(group);
        return group;
    }

    /// <summary>Another process on the same stores.</summary>
    public BotRun Start()
    {
        Crash.Restart();
        return new BotRun(this);
    }

    public IEnumerable<string> Shown(StudyGroup group) =>
        Room.Messages.Where(message => message.Message.Channel == group.Channel).Select(message => message.Text);

    public void Answer(StudyGroup group, string member, DateOnly date)
    {
        var id = new MemberId(member);
        Log.Append(new AnswerGiven(EventKey.DailyAnswer(group.Id, date, id, attempt: 1), group.Id, Time.GetUtcNow())
        {
            Member = id,
            QuestionId = ChallengeDate.Text(date),
            Revision = "000000000000",
            Topic = "topic",
            Difficulty = Difficulty.Easy,
            Kind = QuestionKind.Single,
            GuessRate = 0.5,
            Asked = AskedIn.Daily,
            ContextId = ChallengeDate.Text(date),
            Input = "b",
            Shown = ["a", "b"],
            OpenedAt = Time.GetUtcNow(),
            Verdict = Verdict.Correct,
            Score = 1,
            Day = date,
            CountsOn = date,
        });
    }

    public StreakTotals StreakOf(StudyGroup group, string member) =>
        Streak.Totals(Log.Tables.Member(group.Id, new MemberId(member))!.Streak);
}
