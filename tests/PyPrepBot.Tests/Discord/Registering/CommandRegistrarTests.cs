using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Features;
using PyPrepBot.Discord.Registering;
using PyPrepBot.Tests.Discord.Protocol.Rest;
using PyPrepBot.Tests.Support;
using PyPrepBot.Tests.Support.Fakes;

namespace PyPrepBot.Tests.Discord.Registering;

public sealed class CommandRegistrarTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("registrar-");
    private readonly RestStage _stage = new();

    [Fact, Trait("Row", "C01")]
    public async Task What_is_registered_is_not_registered_again()
    {
        await RunAsync();
        await RunAsync();

        Assert.Equal("PUT /api/v10/applications/7/commands", Assert.Single(_stage.Seen).Call);
    }

    [Fact, Trait("Row", "C01")]
    public async Task Other_commands_or_another_application_are_registered()
    {
        await RunAsync();
        await RunAsync(application: "8");
        await RunAsync(application: "8", FeatureTable.Routes.Where(route => route.Name != "help"));

        Assert.Equal(3, _stage.Seen.Count);
    }

    [Fact, Trait("Row", "C02")]
    public async Task Too_many_new_commands_are_tried_again_the_next_day()
    {
        _stage.Discord.Answers(400, """{"code":30034,"message":"Max number of daily creates has been reached (200)"}""");
        var running = RunAsync();
        await Passing.UntilAsync(_stage.Time, TimeSpan.FromHours(1), () => running.IsCompleted);

        Assert.Equal(2, _stage.Seen.Count);
        Assert.True(_stage.Between(0, 1) >= TimeSpan.FromDays(1));
        Assert.Contains(_stage.Lines, line => line.Contains("did not take the commands (code 30034", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_discord_that_is_down_is_asked_again_a_minute_later()
    {
        _stage.Discord.AnswersHtml(200);
        var running = RunAsync();
        await Passing.UntilAsync(_stage.Time, TimeSpan.FromSeconds(5), () => running.IsCompleted);

        Assert.InRange(_stage.Between(0, _stage.Seen.Count - 1), TimeSpan.FromSeconds(1), TimeSpan.FromMinutes(5));
    }

    [Theory]
    [InlineData(null, null)]
    [InlineData("", "")]
    [InlineData("8:abc\n", "8:abc")]
    public void A_file_that_is_missing_or_empty_costs_a_registration_and_no_more(string? content, string? fingerprint)
    {
        var path = Path.Combine(_folder.FullName, "commands.txt");
        if (content is not null)
            File.WriteAllText(path, content);

        Assert.Equal(fingerprint, new RegisteredCommands(path).Fingerprint);
    }

    public void Dispose()
    {
        _stage.Dispose();
        _folder.Delete(recursive: true);
    }

    private Task RunAsync(string application = "7", IEnumerable<Route>? routes = null) => new CommandRegistrar(
        _stage.Rest,
        [.. routes ?? FeatureTable.Routes],
        new RegisteredCommands(Path.Combine(_folder.FullName, "commands.txt")),
        _stage.Time,
        new ListLogger<CommandRegistrar>(_stage.Lines)).RunAsync(application, TestContext.Current.CancellationToken);
}
