using System.Text.Json;
using CsCheck;
using PyPrepBot.Core.Events;
using PyPrepBot.Core.Projections;
using PyPrepBot.Core.Questions.Grading;
using PyPrepBot.Tests.Support;
using static PyPrepBot.Tests.Support.Answers;

namespace PyPrepBot.Tests.Projections;

public sealed class ReplayTests
{
    private static readonly JsonSerializerOptions Exact = new() { IncludeFields = true };

    private static readonly Gen<LogEvent> AnyEvent = Gen.Select(Gen.Int[0, 13], Gen.Int[0, 4], Gen.Int[0, 20], Gen.Int[0, 9], Gen.Double[0, 1])
        .Select((kind, who, day, question, luck) => Event(kind, $"m{who}", Monday.AddDays(day), $"gil-{question:000}", luck));

    [Fact]
    public void Replaying_the_log_gives_the_same_state_bit_for_bit() => AnyEvent.Array[0, 120].Sample(
        events =>
        {
            var log = events.DistinctBy(entry => entry.Key).ToList();
            var replayed = new MemoryTables();
            Projector.Replay(replayed, log);

            Assert.Equal(Written(replayed), Written(Incremental.Apply(log)));
        },
        iter: 200);

    [Fact]
    public void Two_different_logs_are_told_apart()
    {
        var right = Incremental.Apply([Opened(Monday), Daily("ada", Monday)]);
        var wrong = Incremental.Apply([Opened(Monday), Daily("ada", Monday, score: 0)]);

        Assert.NotEqual(Written(right), Written(wrong));
    }

    private static LogEvent Event(int kind, string member, DateOnly day, string question, double luck) => kind switch
    {
        0 => Opened(day, question),
        1 => Closed(day),
        2 when luck < 0.3 => Voided(day),
        3 when luck < 0.3 => new AnswersRemarked($"r|{day}|{question}", Group, default, question, new Dictionary<string, Remark>
        {
            [EventKey.DailyAnswer(Group, day, Member(member), 1)] = new(Verdict.Correct, 1),
        }),
        4 => new TestCompleted(EventKey.TestCompleted(Group, $"{member}-{day}"), Group, default, Member(member), day),
        5 when luck < 0.3 => new MemberPaused(EventKey.Paused(Group, Member(member), $"{day}"), Group, default, Member(member), day, day.AddDays(3)),
        6 => Daily(member, day, score: 0, attempt: 2, question),
        12 when luck < 0.5 => new MemberLinked(
            EventKey.MemberLinked(Group, Member(member), $"{day}"), Group, default, Member($"m{(int)(luck * 10)}"), Member(member)),
        12 => new MemberUnlinked(
            EventKey.MemberUnlinked(Group, Member(member), $"{day}"), Group, default, Member($"m{(int)((luck - 0.5) * 10)}"), Member(member)),
        7 or 8 => InTest(member, day, $"{member}-{day}", (int)(luck * 5), Math.Round(luck), question),
        _ => Daily(member, day, luck < 0.5 ? 1 : luck < 0.7 ? 0.4 : 0, 1, question),
    };

    // Doubles are written so that each different bit pattern is a different text.
    private static string Written(MemoryTables tables) => JsonSerializer.Serialize(
        new
        {
            Members = tables.AllMembers.OrderBy(state => state.Member.Value, StringComparer.Ordinal),
            Questions = tables.AllQuestions.OrderBy(state => state.QuestionId, StringComparer.Ordinal),
            Labels = tables.AllLabels.OrderBy(state => state.Difficulty),
            Exposures = tables.AllExposures.OrderBy(state => state.QuestionId, StringComparer.Ordinal),
            Days = tables.AllDays.OrderBy(state => state.Date),
            Links = tables.AllLinks.OrderBy(state => state.Member.Value, StringComparer.Ordinal),
        },
        Exact);
}
