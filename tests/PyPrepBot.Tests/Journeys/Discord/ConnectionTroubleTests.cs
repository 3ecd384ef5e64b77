using PyPrepBot.Simulators.Discord;

namespace PyPrepBot.Tests.Journeys.Discord;

public sealed class ConnectionTroubleTests
{
    private static readonly DiscordSimulatorOptions QuickBeats =
        new() { IdentifyWindow = TimeSpan.Zero, HeartbeatInterval = TimeSpan.FromSeconds(2) };

    // Five seconds, but for what one request is longer on the wire than another while the clock goes on.
    private static readonly TimeSpan Least = TimeSpan.FromSeconds(4.8);

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact, Trait("Row", "G05")]
    public async Task A_peer_that_does_not_even_answer_the_close_is_left_and_the_session_resumed()
    {
        await using var study = await DiscordStudy.StartAsync(options: QuickBeats);
        var opened = Opened(study);

        study.Discord.Faults.GoSilent();
        await study.UntilAsync(() => Opened(study) > opened, "the dead connection is left");
        study.Discord.Faults.Speak();
        await study.UntilAsync(() => study.Discord.Resumes > 0 && study.Discord.ReadySessions > 0, "the session is resumed");

        Assert.Equal(1, study.Discord.Identifies);
        Assert.NotEmpty(await HelpAsync(study));
    }

    [Fact, Trait("Row", "G23")]
    public async Task A_close_without_a_code_is_no_goodbye()
    {
        await using var study = await DiscordStudy.StartAsync();

        study.Discord.Faults.CloseWithoutCode();
        await study.UntilAsync(() => study.Discord.Resumes == 1 && study.Discord.ReadySessions > 0, "the session is resumed");

        Assert.Equal(1, study.Discord.Identifies);
        Assert.NotEmpty(await HelpAsync(study));
    }

    [Fact, Trait("Row", "G18")]
    public async Task Sessions_that_are_refused_again_and_again_are_asked_for_ever_more_slowly()
    {
        await using var study = await DiscordStudy.StartAsync();
        study.Discord.Faults.HoldReady();
        foreach (var refusal in Enumerable.Range(1, 4))
        {
            study.Discord.Faults.InvalidateSession(resumable: false);
            await study.UntilAsync(() => study.Discord.Identifies == refusal + 1, $"session {refusal} is asked for");
        }

        var times = study.Discord.Transcript.Where(entry => entry is { Kind: "gateway", Direction: "in", What: "2" })
            .Select(entry => entry.Time).Skip(1).ToList();
        Assert.All(times.Zip(times.Skip(1)), pair => Assert.True(pair.Second - pair.First >= Least, $"{pair}"));
        Assert.True(times[3] - times[2] > times[1] - times[0], string.Join(", ", times));
    }

    [Fact, Trait("Row", "G29")]
    public async Task With_no_session_start_left_the_bot_waits_for_the_next_day()
    {
        await using var study = await DiscordStudy.StartAsync(
            isSetUp: false,
            options: QuickBeats with { SessionStarts = 1, HeartbeatInterval = TimeSpan.FromDays(20) });
        await study.StopsAsync();
        study.Discord.Faults.ForgetSessions();

        await study.BeginsAsync();
        await study.UntilAsync(() => study.HasLogged("Too many Discord sessions"), "it says so");
        study.Clock.Advance(TimeSpan.FromHours(20));
        await study.UntilAsync(() => study.Sent("GET", "/gateway/bot").Count > 1, "it has asked");
        var early = study.Discord.Identifies;
        study.Clock.Advance(TimeSpan.FromHours(5));
        await study.UntilAsync(() => study.Discord.ReadySessions > 0, "it starts again");

        Assert.Equal((1, 2), (early, study.Discord.Identifies));
        Assert.Empty(study.Discord.Violations);
    }

    [Fact, Trait("Row", "G30")]
    public async Task Twenty_starts_in_a_row_cost_one_session_start()
    {
        await using var study = await DiscordStudy.StartAsync();

        foreach (var _ in Enumerable.Range(0, 20))
        {
            await study.RestartsAsync();
        }

        Assert.Equal((1, 20), (study.Discord.Identifies, study.Discord.Resumes));
        Assert.Empty(study.Discord.Violations);
    }

    [Fact, Trait("Row", "G34")]
    public async Task What_nobody_knows_yet_what_is_huge_and_what_is_torn_disturbs_nobody()
    {
        await using var study = await DiscordStudy.StartAsync();
        var faults = study.Discord.Faults;
        faults.Fragment(1021);
        faults.SendUnknownEvent();
        faults.SendUnknownOperation();
        faults.SendHugeEvent(1_000_000);
        faults.SendMalformedFrame();

        var help = await HelpAsync(study);

        Assert.NotEmpty(help);
        Assert.Equal(1, study.Discord.Identifies);
        Assert.Empty(study.Discord.Violations);
    }

    [Fact, Trait("Row", "C01"), Trait("Row", "C03")]
    public async Task Commands_are_registered_once_and_for_all_servers()
    {
        await using var study = await DiscordStudy.StartAsync();

        await study.RestartsAsync();
        await study.UntilAsync(() => study.Sent("GET", "/applications/@me").Count == 2, "the second life has looked");
        await HelpAsync(study);

        Assert.DoesNotContain("/guilds/", Assert.Single(study.Sent("PUT", "/commands")).Path, StringComparison.Ordinal);
    }

    [Fact, Trait("Row", "H06")]
    public async Task An_endpoint_beside_the_gateway_is_warned_of()
    {
        await using var study = await DiscordStudy.StartAsync();
        study.Discord.World.Application.InteractionsEndpointUrl = "https://bot.example/discord/interactions";

        await study.RestartsAsync();

        await study.UntilAsync(
            () => study.HasLogged("Warning: The application has an Interactions"), "it warns");
        Assert.Equal(1, study.Lines.Count(line => line.Contains("Interactions Endpoint URL", StringComparison.Ordinal)));
    }

    private static int Opened(DiscordStudy study) =>
        study.Discord.Transcript.Count(entry => entry.Kind == "gateway" && entry.What.StartsWith("open ", StringComparison.Ordinal));

    private static async Task<string> HelpAsync(DiscordStudy study)
    {
        var asking = study.Member("ada").TypesAsync("help", Stop);
        await study.UntilAsync(() => asking.IsCompleted, "help is shown");
        return (await asking).AsMessage.Words;
    }
}
