using System.Diagnostics;
using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using PyPrepBot.Core.Events;
using PyPrepBot.Core.Groups;
using PyPrepBot.Core.Questions;
using PyPrepBot.Core.Questions.Grading;
using PyPrepBot.Core.Stores;
using PyPrepBot.Storage;

namespace PyPrepBot.Benchmarks.Storage;

/// <summary>Durable answers a second through the store of the program, each of a member of its own, on a new storage.</summary>
internal static class AnswerThroughput
{
    private static readonly DateOnly Day = new(2026, 11, 23);

    private static readonly DateTimeOffset Noon = new(2026, 11, 23, 12, 0, 0, TimeSpan.Zero);

    public static int Run()
    {
        Measure(callers: 64, answersEach: 40, print: false).GetAwaiter().GetResult();
        Measure(callers: 1, answersEach: 2_000).GetAwaiter().GetResult();
        Measure(callers: 64, answersEach: 300).GetAwaiter().GetResult();
        Measure(callers: 256, answersEach: 80).GetAwaiter().GetResult();
        return 0;
    }

    private static async Task Measure(int callers, int answersEach, bool print = true)
    {
        var folder = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        await using (var services = new ServiceCollection()
            .AddLogging()
            .Configure<StorageOptions>(options => options.Path = folder)
            .AddStorage()
            .BuildServiceProvider())
        {
            await services.GetRequiredService<IStorageMaintenance>().OpenAsync(CancellationToken.None);
            var store = services.GetRequiredService<IAnswerStore>();
            var clock = Stopwatch.StartNew();
            await Task.WhenAll(Enumerable.Range(0, callers).Select(caller => Task.Run(() => AnswerAsync(store, caller, answersEach))));
            if (print) Print(callers, callers * answersEach, clock.Elapsed);
        }

        Directory.Delete(folder, recursive: true);
    }

    private static async Task AnswerAsync(IAnswerStore store, int caller, int count)
    {
        for (var number = 0; number < count; number++)
            await store.RecordAsync(Answer(new MemberId($"m{caller}-{number}"), new GroupId($"g{caller % 8}")), CancellationToken.None);
    }

    private static void Print(int callers, int answers, TimeSpan time) => Console.WriteLine(string.Create(
        CultureInfo.InvariantCulture,
        $"{callers,4} callers {answers,7} answers {answers / time.TotalSeconds,8:F0} a second, "
        + $"{callers * time.TotalMilliseconds / answers,6:F2} ms each"));

    private static AnswerGiven Answer(MemberId member, GroupId group) => new(EventKey.DailyAnswer(group, Day, member, 1), group, Noon)
    {
        Member = member,
        QuestionId = "gil-001",
        Revision = "0123456789abcdef",
        Topic = "gil",
        Difficulty = Difficulty.Medium,
        Kind = QuestionKind.Single,
        GuessRate = 0.25,
        Asked = AskedIn.Daily,
        ContextId = ChallengeDate.Text(Day),
        Input = "a",
        Shown = ["c", "a", "b", "d"],
        OpenedAt = Noon.AddSeconds(-20),
        Verdict = Verdict.Correct,
        Score = 1,
        Day = Day,
        CountsOn = Day,
    };
}
