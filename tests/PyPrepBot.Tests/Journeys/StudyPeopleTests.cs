using System.Text.RegularExpressions;
using PyPrepBot.Core.Chat.References;
using PyPrepBot.Core.Features;
using PyPrepBot.Core.Stores;
using PyPrepBot.Tests.Journeys.Platforms;
using PyPrepBot.Tests.Support;

namespace PyPrepBot.Tests.Journeys;

public sealed class StudyPeopleTests
{
    private const string Name = "augustina";

    [Theory, BothPlatforms]
    public async Task Export_delete_receipt_and_nothing_of_the_person_is_left_in_the_files(Platform platform)
    {
        await using var study = await Study.StartAsync(platform, BankText.Fill);
        study.Joins(Name);
        await study.OpensAsync();
        var ada = study.Person(Name);
        await ada.PressesAsync("Answer", await study.OpensCardAsync(Name));
        await ada.SubmitsAsync(("What stands at ____", "secretwords"));
        var id = GroupDirectory.IdOf(study.UserOf(Name));
        var shown = await study.Get<IMemberStore>().PlatformNameAsync(study.Group, id, CancellationToken.None);
        string[] traces = [study.UserOf(Name).Id, shown!, "secretwords"];
        Assert.Equal(traces, Found(study, traces));

        var exported = await ada.TypesAsync("my export");
        await study.UntilAsync(() => study.FilesFor(Name).Count == 2, "the files arrive");
        var form = await ada.PressesAsync("Delete…", await ada.TypesAsync("my delete"));
        var receipt = await ada.SubmitsAsync((Label(form), Label(form).Split(' ')[1]));

        Assert.Contains("all that this group keeps about you", exported.Words, StringComparison.Ordinal);
        Assert.Equal(["my-data.json", "my-data.md"], study.FilesFor(Name).Select(file => file.Name));
        Assert.All(study.FilesFor(Name), file => Assert.True(DataBytes.Has(file.Bytes, "secretwords")));
        Assert.True(receipt.IsPrivate);
        Assert.Contains("Your data is deleted", receipt.Words, StringComparison.Ordinal);
        Assert.Empty(Found(study, traces));
        Assert.False(study.HasLogged(traces[0]) || study.HasLogged(traces[2]));
        Assert.Contains("Nothing is kept about you", (await ada.TypesAsync("my delete")).Words, StringComparison.Ordinal);
        Assert.Empty(study.Violations);
    }

    [Theory, BothPlatforms]
    public async Task Whoever_hides_is_not_on_the_board_of_the_week(Platform platform)
    {
        await using var study = await Study.StartAsync(platform);
        await study.OpensAsync();
        await study.GivesAsync("ada", BankText.Right);
        await study.GivesAsync("ben", BankText.Right);

        await study.Person("ada").PressesAsync("Hide me from boards", await study.Person("ada").TypesAsync("my settings"));
        await study.ClockMovesTo(Study.Nine.AddDays(1));
        await study.UntilAsync(() => study.InThreads.Count == 1, "the reveal");
        study.Clock.Advance(Study.Nine.AddDays(7) - study.Clock.GetUtcNow());
        await study.UntilAsync(() => study.InChannel.Any(IsBoard), "the board is posted");

        var board = study.InChannel.First(IsBoard).Words;
        Assert.Contains("ben", board, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("ada", board, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("1 member took part", board, StringComparison.Ordinal);
        var own = await study.Person("ada").TypesAsync("leaderboard", ("period", "season"));
        Assert.Contains("which only you see", own.Words, StringComparison.Ordinal);
    }

    [Theory, BothPlatforms]
    public async Task A_nickname_and_a_pause_and_a_team_are_asked_for(Platform platform)
    {
        await using var study = await Study.StartAsync(platform);
        var ada = study.Person("ada");

        await ada.PressesAsync("Nickname…", await ada.TypesAsync("my settings"));
        var named = await ada.SubmitsAsync(("Nickname, up to 32 characters", "The Countess"));
        var paused = await ada.TypesAsync("my pause", ("until", "2026-11-25"));
        var back = await ada.PressesAsync("I am back", paused);
        var team = await ada.TypesAsync("team", ("action", "create"), ("name", "Lock pickers"));

        Assert.Contains("The Countess", named.Words, StringComparison.Ordinal);
        Assert.Contains("you are on pause", paused.Words, StringComparison.Ordinal);
        Assert.Contains("Welcome back", back.Words, StringComparison.Ordinal);
        Assert.Contains("You are in Lock pickers", team.Words, StringComparison.Ordinal);
        Assert.Empty(study.Violations);
    }

    [Theory, BothPlatforms]
    public async Task An_award_shows_on_the_board_and_is_told_in_private(Platform platform)
    {
        await using var study = await Study.StartAsync(platform);
        await study.OpensAsync();
        await study.GivesAsync("ben", BankText.Right);
        var ben = platform == Platform.Slack ? $"<@{study.UserOf("ben").Id}>" : "@ben";

        var given = await study.Person(Study.Moderator).TypesAsync("award", ("user", ben), ("points", "10"), ("reason", "for helping"));
        await study.UntilAsync(
            () => study.ToldTo("ben").Any(told => told.Contains("for helping", StringComparison.Ordinal)), "ben is told");
        var board = await study.Person("ada").TypesAsync("leaderboard");
        var audit = await study.Person(Study.Moderator).TypesAsync("audit");
        var muted = await study.Person(Study.Moderator).TypesAsync("moderate", ("user", ben), ("action", "mute-reports"));

        Assert.True(given.IsPrivate);
        Assert.Equal(21, await study.PointsOf("ben"));
        Assert.Contains("21", board.Words, StringComparison.Ordinal);
        Assert.Contains("10 points: for helping", audit.Words, StringComparison.Ordinal);
        Assert.Contains("reports muted", muted.Words, StringComparison.Ordinal);
        Assert.Empty(study.Violations);
    }

    private static string Label(ISeen form) => Regex.Match(form.Words, "Type [a-z]+ to delete").Value;

    private static string[] Found(Study study, string[] traces)
    {
        var bytes = DataBytes.In(study.Settings()["Storage:Path"]!);
        return [.. traces.Where(trace => DataBytes.Has(bytes, trace))];
    }

    private static bool IsBoard(ISeen post) => post.Words.TrimStart().StartsWith("The week", StringComparison.Ordinal);
}
