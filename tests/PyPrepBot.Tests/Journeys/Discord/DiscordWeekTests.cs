using PyPrepBot.Simulators.Discord.People;

namespace PyPrepBot.Tests.Journeys.Discord;

public sealed class DiscordWeekTests
{
    private static readonly string[] Members = ["ada", "ben", "eve", "grace", "linus"];

    private static readonly DateTimeOffset Nine = DiscordStudy.Start.AddMinutes(30);

    [Fact]
    public async Task In_a_week_with_a_drop_a_restart_and_a_doubled_event_everything_happens_once()
    {
        await using var study = await DiscordStudy.StartAsync();
        for (var day = 0; day < 5; day++)
        {
            await study.ClockMovesTo(Nine.AddDays(day));
            await study.UntilAsync(() => Cards(study) == day + 1, $"card {day + 1} is posted");
            await DisturbAsync(study, day);
            await study.AnswersAsync("ada", BankText.Right);
            await study.AnswersAsync("ben", BankText.Wrong);
            study.Discord.Faults.DeliverTwice();
            await study.AnswersAsync("eve", BankText.Right);
            await study.AnswersAsync("grace", BankText.Right);
            await study.AnswersAsync("linus", day == 4 ? BankText.Right : BankText.Wrong);
        }

        await study.ClockMovesTo(Nine.AddDays(5).AddMinutes(1));
        await study.UntilAsync(() => study.Reveals.Count == 5, "every card has its reveal");
        study.Clock.Advance(Nine.AddDays(7) - study.Clock.GetUtcNow());
        await study.UntilAsync(() => study.Posts.Count == 7, "the board and the sixth card are posted");

        Assert.Equal(["Daily", "Daily", "Daily", "Daily", "Daily", "The week", "Daily"], study.Posts.Select(Kind));
        Assert.All(study.Reveals, reveal => Assert.Contains("5 answered", reveal.Words, StringComparison.Ordinal));
        Assert.Contains("5 members took part", study.Posts[5].Words, StringComparison.Ordinal);
        int[] points = [55, 5, 55, 55, 15];
        Assert.Equal(points, await PointsAsync(study));
        Assert.Empty(study.Discord.Violations);
    }

    // A different trouble each day.
    private static async Task DisturbAsync(DiscordStudy study, int day)
    {
        var (resumes, identifies) = (study.Discord.Resumes, study.Discord.Identifies);
        switch (day)
        {
            case 1:
                study.Discord.Faults.DropSockets();
                await study.UntilAsync(() => study.Discord.Resumes > resumes && study.Discord.ReadySessions > 0, "the session is resumed");
                break;
            case 2:
                await study.RestartsAsync();
                await study.UntilAsync(() => study.Discord.ReadySessions > 0, "the bot is back");
                Assert.Equal(identifies, study.Discord.Identifies);
                break;
            case 3:
                study.Discord.Faults.InvalidateSession(resumable: false);
                await study.UntilAsync(
                    () => study.Discord.Identifies > identifies && study.Discord.ReadySessions > 0, "a new session has begun");
                break;
        }
    }

    private static int Cards(DiscordStudy study) => study.Posts.Count(post => Kind(post) == "Daily");

    private static string Kind(SeenMessage post) => post.Words.TrimStart().StartsWith("Daily", StringComparison.Ordinal) ? "Daily"
        : post.Words.TrimStart().StartsWith("The week", StringComparison.Ordinal) ? "The week" : post.Words;

    private static async Task<int[]> PointsAsync(DiscordStudy study) =>
        await Task.WhenAll(Members.Select(study.PointsOf));
}
