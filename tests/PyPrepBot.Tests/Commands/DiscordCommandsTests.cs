using PyPrepBot.Commands;
using PyPrepBot.Simulators.Discord;
using PyPrepBot.Simulators.Discord.World;
using PyPrepBot.Tests.Journeys.Discord;

namespace PyPrepBot.Tests.Commands;

[Collection(OneConsole.Name)]
public sealed class DiscordCommandsTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory, Trait("Row", "G20")]
    [InlineData(4004)]
    [InlineData(4014)]
    public async Task A_bot_that_discord_will_not_have_ends_and_says_why(int code)
    {
        using var operators = new Operator();
        await using var discord = await SimulatorAsync();
        using var surroundings = Pointed(discord, discord.Token);

        var running = Operator.SayAsync("--data", operators.At("data"));
        await discord.UntilAsync(() => discord.ReadySessions > 0, Stop);
        discord.Faults.Close(code, "Go away.");
        var outcome = await running;

        Assert.Equal(ExitCode.BadSettings, outcome.Code);
        Assert.Contains(code == 4004 ? "token" : "intent", outcome.Errors, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("   at ", outcome.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain(discord.Token, outcome.Errors + outcome.Output, StringComparison.Ordinal);
        Assert.Equal(1, discord.Identifies);
    }

    [Fact, Trait("Row", "R16"), Trait("Row", "G20")]
    public async Task A_wrong_token_ends_the_bot_before_it_costs_a_session()
    {
        using var operators = new Operator();
        await using var discord = await SimulatorAsync();
        using var surroundings = Pointed(discord, "MTIw.wrong.token");

        var run = await Operator.SayAsync("--data", operators.At("data"));
        var doctor = await Operator.SayAsync("doctor", "--data", operators.At("data"));

        Assert.Equal((ExitCode.BadSettings, ExitCode.BadSettings, 0), (run.Code, doctor.Code, discord.Identifies));
        Assert.Contains("Discord", run.Errors, StringComparison.Ordinal);
        Assert.Contains("FAULT  Discord: it does not know this token", doctor.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_doctor_finds_nothing_where_nothing_is_wrong()
    {
        await using var study = await StoppedAsync();

        var doctor = await DoctorAsync(study);

        Assert.True(doctor.Code == ExitCode.Ok, doctor.Output);
        Assert.Contains("#daily-python of Python Study: every permission is there", doctor.Output, StringComparison.Ordinal);
        Assert.Contains("Nothing has to be mended.", doctor.Output, StringComparison.Ordinal);
        Assert.DoesNotContain(study.Discord.Token, doctor.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Rights.SendMessages, "#daily-python of Python Study: the bot lacks Send Messages")]
    [InlineData(Rights.CreatePublicThreads | Rights.AttachFiles, "the bot lacks Create Public Threads, Attach Files")]
    [InlineData(Rights.ViewChannel, "the bot lacks View Channel")]
    public async Task The_doctor_names_what_the_bot_may_not_do(ulong denied, string finding)
    {
        await using var study = await StoppedAsync();
        study.Discord.Faults.Deny(DiscordStudy.Daily, denied);

        var doctor = await DoctorAsync(study);

        Assert.Equal(ExitCode.BadSettings, doctor.Code);
        Assert.Contains(finding, doctor.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_doctor_sees_a_channel_that_is_gone_and_an_endpoint_that_takes_everything_away()
    {
        await using var study = await StoppedAsync();
        study.Discord.Faults.DeleteChannel(DiscordStudy.Daily);
        study.Discord.World.Application.InteractionsEndpointUrl = "https://bot.example/discord/interactions";

        var doctor = await DoctorAsync(study);

        Assert.Contains("is not there any more", doctor.Output, StringComparison.Ordinal);
        Assert.Contains("an Interactions Endpoint URL is set", doctor.Output, StringComparison.Ordinal);
    }

    private static async Task<DiscordStudy> StoppedAsync()
    {
        var study = await DiscordStudy.StartAsync();
        await study.StopsAsync();
        return study;
    }

    private static async Task<Outcome> DoctorAsync(DiscordStudy study)
    {
        using var surroundings = Pointed(study.Discord, study.Discord.Token);
        return await Operator.SayAsync("doctor", "--data", study.Settings()["Storage:Path"]!);
    }

    private static Surroundings Pointed(DiscordSimulator discord, string token) => new Surroundings()
        .With("Discord__Token", token).With("Discord__ApiBaseUrl", discord.ApiBaseUrl.ToString());

    private static Task<DiscordSimulator> SimulatorAsync() =>
        DiscordSimulator.StartAsync(DiscordWorld.StudyGroup(TimeProvider.System), TimeProvider.System, options: null, Stop);
}
