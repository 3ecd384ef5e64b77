using CsCheck;
using PyPrepBot.Core.Events;
using PyPrepBot.Core.Groups;
using PyPrepBot.Core.Questions;
using PyPrepBot.Core.Questions.Grading;

namespace PyPrepBot.Tests.Stores;

/// <summary>Logs nobody would write by hand: events in any order, delivered again, voided late and remarked.</summary>
internal static class RandomLog
{
    /// <summary>One of the members, with an id as a platform's are.</summary>
    public const string Gone = "discord:4200000000";

    public static readonly string[] Groups = ["g", "G", "g d"];

    public static readonly string[] Members = ["a", "A", "a b", "b", "ä", "a-1", "zoë", Gone];

    /// <summary>Mostly answers, and something that needs a replay now and then.</summary>
    /// <param name="weightOfReplays">How often; each of them reads the whole log.</param>
    public static Gen<LogEvent[]> Of(int length, int weightOfReplays) =>
        Events(weightOfReplays).Array[length].Select(WithoutSecondAttemptsAlone);

    private static Gen<LogEvent> Events(int weightOfReplays) => Gen.Frequency(
        (200, Answers),
        (12, Gen.Select(Group, Day, (group, day) => (LogEvent)new ChallengeOpened(
            EventKey.Opened(group, day), group, Some.Noon, day, $"q{day.Day % 7}", "r1", "gil", Difficulty.Hard))),
        (8, Gen.Select(Group, Day, (group, day) => (LogEvent)new ChallengeClosed(EventKey.Closed(group, day), group, Some.Noon, day))),
        (8, Gen.Select(Group, Member, Day, Gen.Int[0, 30], (group, member, day, number) => (LogEvent)new TestCompleted(
            EventKey.TestCompleted(group, $"s{number}"), group, Some.Noon, member, day))),
        (3, Gen.Select(Group, Member, Day, Gen.Int[0, 5], (group, member, day, days) => (LogEvent)new MemberPaused(
            EventKey.Paused(group, member, $"{day}{days}"), group, Some.Noon, member, day, day.AddDays(days)))),
        (2, Gen.Select(Group, Member, Day, (group, member, day) => (LogEvent)new PauseEnded(
            EventKey.PauseEnded(group, member, $"{day}"), group, Some.Noon, member, day))),
        (3, Gen.Select(Group, Member, Day, Gen.Int[-20, 50], (group, member, day, points) => (LogEvent)new PointsAwarded(
            EventKey.Awarded(group, $"{member}{points}"), group, Some.Noon, member, points, day, new MemberId("mo"), "why", null))),
        (weightOfReplays, Gen.Select(Group, Day, (group, day) => (LogEvent)new ChallengeVoided(
            EventKey.Voided(group, day), group, Some.Noon, day, "why"))),
        (weightOfReplays, Gen.Select(Group, Member, Member, Gen.Int[0, 999], (group, main, alias, number) => (LogEvent)new MemberLinked(
            EventKey.MemberLinked(group, alias, $"d{number}"), group, Some.Noon, main, alias))),
        (weightOfReplays, Gen.Select(Group, Member, Member, Gen.Int[0, 999], (group, main, alias, number) => (LogEvent)new MemberUnlinked(
            EventKey.MemberUnlinked(group, alias, $"d{number}"), group, Some.Noon, main, alias))),
        (weightOfReplays, Voidings),
        (weightOfReplays, Remarks));

    private static Gen<GroupId> Group => Gen.Int[0, Groups.Length - 1].Select(index => new GroupId(Groups[index]));

    private static Gen<MemberId> Member => Gen.Int[0, Members.Length - 1].Select(index => new MemberId(Members[index]));

    private static Gen<DateOnly> Day => Gen.Int[0, 40].Select(days => Some.Monday.AddDays(days));

    private static Gen<double> Score => Gen.Frequency((2, Gen.Const(0.0)), (2, Gen.Const(1.0)), (3, Gen.Double[0, 1]));

    // No store is asked to keep a second attempt before the first.
    private static LogEvent[] WithoutSecondAttemptsAlone(LogEvent[] entries)
    {
        var earlier = new HashSet<string>();
        return [.. entries.Where(entry =>
            (entry is not AnswerGiven { Attempt: 2 } || earlier.Contains($"{entry.Key[..^1]}1")) && IsNoted(entry))];

        bool IsNoted(LogEvent entry)
        {
            earlier.Add(entry.Key);
            return true;
        }
    }

    private static Gen<LogEvent> Answers =>
        Gen.Select(Group, Member, Day, Gen.Int[0, 99], Score, Gen.Bool, (group, member, day, dice, score, flag) =>
        {
            var daily = Some.Answer(member, day, attempt: dice < 15 ? 2 : 1, group: group) with
            {
                QuestionId = $"q{dice % 13}",
                Revision = dice % 17 == 0 ? "r2" : "r1",
                Difficulty = (Difficulty)(dice % 4),
                Topic = dice % 2 == 0 ? "gil" : "gc",
                Score = score,
                HintUsed = flag,
                Suspect = dice % 11 == 0,
                DontKnow = dice % 19 == 0,
            };
            return dice < 60 ? daily : (LogEvent)(daily with
            {
                Key = EventKey.TestAnswer(group, $"s{member}{day.Day}", dice),
                Asked = dice < 90 ? AskedIn.Test : dice < 95 ? AskedIn.Practice : AskedIn.Late,
                TimedOut = flag,
                Attempt = 1,
            });
        });

    private static Gen<LogEvent> Voidings =>
        Gen.Select(Group, Member.Array[1, 4], Day, Gen.Int[0, 999], (group, members, day, number) => (LogEvent)new AnswersVoided(
            EventKey.AnswersVoided(group, $"d{number}"),
            group,
            Some.Noon,
            "q1",
            [
                .. members.Distinct().Select(member => EventKey.DailyAnswer(group, day, member, 1 + (number % 2))),
                .. members.Distinct().Select(member => EventKey.TestAnswer(group, $"s{member}{day.Day}", 60 + (number % 30))),
            ]));

    private static Gen<LogEvent> Remarks =>
        Gen.Select(Group, Member.Array[1, 4], Day, Score, Gen.Int[0, 999], (group, members, day, score, number) =>
            (LogEvent)new AnswersRemarked(
                EventKey.Remarked(group, $"d{number}"),
                group,
                Some.Noon,
                "q1",
                members.Distinct().ToDictionary(
                    member => EventKey.DailyAnswer(group, day, member, 1), _ => new Remark(Verdict.Partial, score))));
}
