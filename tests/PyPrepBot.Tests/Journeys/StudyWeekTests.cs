using PyPrepBot.Core.Chat.References;
using PyPrepBot.Tests.Journeys.Platforms;

namespace PyPrepBot.Tests.Journeys;

public sealed class StudyWeekTests
{
    [Theory, BothPlatforms]
    public async Task In_a_week_with_a_drop_a_restart_and_doubled_deliveries_everything_happens_once(Platform platform)
    {
        await using var study = await Study.StartAsync(platform);
        for (var day = 0; day < 5; day++)
        {
            await study.ClockMovesTo(Study.Nine.AddDays(day));
            await study.UntilAsync(() => study.InChannel.Count(IsCard) == day + 1, $"card {day + 1} is posted");
            await DisturbAsync(study, day);
            await study.GivesAsync("ada", BankText.Right);
            await study.GivesAsync("ben", BankText.Wrong);
            study.Troubles.DeliverTwice(2);
            await study.GivesAsync("eve", BankText.Right);
            await study.GivesAsync("grace", BankText.Right);
            await study.GivesAsync("linus", day == 4 ? BankText.Right : BankText.Wrong);
        }

        await study.ClockMovesTo(Study.Nine.AddDays(5).AddMinutes(1));
        await study.UntilAsync(() => study.InThreads.Count == 5, "every card has its reveal");
        study.Clock.Advance(Study.Nine.AddDays(7) - study.Clock.GetUtcNow());
        await study.UntilAsync(() => study.InChannel.Count == 7, "the board and the sixth card are posted");

        Assert.Equal([true, true, true, true, true, false, true], study.InChannel.Select(IsCard));
        Assert.All(study.InThreads, reveal => Assert.Contains("5 answered", reveal.Words, StringComparison.Ordinal));
        Assert.StartsWith("The week", study.InChannel[5].Words.TrimStart(), StringComparison.Ordinal);
        Assert.Contains("5 members took part", study.InChannel[5].Words, StringComparison.Ordinal);
        int[] points = [55, 5, 55, 55, 15];
        Assert.Equal(points, await study.PointsAsync());
        Assert.Empty(study.Violations);
    }

    // A different trouble each day.
    private static Task DisturbAsync(Study study, int day) => day switch
    {
        1 => study.Troubles.DropTheConnectionAsync(),
        2 => study.RestartsAsync(),
        3 => study.Troubles.EndTheConnectionAsync(),
        _ => Task.CompletedTask,
    };

    private static bool IsCard(ISeen post) => post.Words.TrimStart().StartsWith("Daily", StringComparison.Ordinal);
}
