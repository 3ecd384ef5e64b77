using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using PyPrepBot.Simulators;
using PyPrepBot.Simulators.Slack;
using PyPrepBot.Simulators.Slack.People;
using PyPrepBot.Simulators.Slack.World;
using PyPrepBot.Slack;
using PyPrepBot.Slack.Protocol;

namespace PyPrepBot.Tests.Journeys.Files;

public sealed class SlackFileTests : IAsyncLifetime
{
    private SlackSimulator _slack = null!;
    private FileBot _bot = null!;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private SimulatedMember Ada => _slack.Member("ada").GoesTo("daily-python");

    public async ValueTask InitializeAsync()
    {
        var options = new SlackSimulatorOptions
        {
            Shortcuts = [new SlackShortcut(FileBot.Menu, ShortcutId.Of(FileBot.Menu), IsOnMessage: true)],
        };
        _slack = await SlackSimulator.StartAsync(SlackWorld.StudyGroup(TimeProvider.System), TimeProvider.System, options, Stop);
        _bot = new FileBot((services, state) => services
            .AddSingleton(Options.Create(new SlackOptions
            {
                BotToken = _slack.BotToken, AppToken = _slack.AppToken, ApiBaseUrl = _slack.ApiBaseUrl,
            }))
            .AddSlack(state));
        await _slack.UntilAsync(() => _slack.ReadySockets > 0, Stop);
    }

    [Fact]
    public async Task A_file_arrives_in_the_direct_messages_and_the_answer_says_so()
    {
        await Ada.TypesAsync("/pyprep fetch export.csv", Stop);

        await _slack.UntilAsync(() => Ada.Screen?.Says("Here it is.") == true, Stop);
        Assert.Contains("You find export.csv in our direct messages", Ada.Screen!.Text, StringComparison.Ordinal);
        Assert.Equal(("export.csv", "secret content"), Only());
        Assert.Empty(_slack.Violations);
        Assert.DoesNotContain(_bot.Lines, line => line.Contains("secret content", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_files_of_a_message_are_read_from_its_menu()
    {
        var message = Ada.Shares("look", new SentFile("q.csv", "a,b"u8.ToArray()));

        await Ada.UsesOnMessageAsync(FileBot.Menu, message, Stop);

        await _slack.UntilAsync(() => Files().Count > 0, Stop);
        Assert.Equal(("copy-of-q.csv", "a,b"), Only());
        Assert.Empty(_slack.Violations);
    }

    [Fact]
    public async Task A_file_over_the_limit_is_not_read()
    {
        var message = Ada.Shares("look", new SentFile("q.csv", new byte[1001]));

        Assert.Contains("0 copied look.", (await Ada.UsesOnMessageAsync(FileBot.Menu, message, Stop)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_app_that_may_not_read_files_reads_none()
    {
        Installed.Scopes.Remove("files:read");
        var message = Ada.Shares("look", new SentFile("q.csv", "a,b"u8.ToArray()));

        Assert.Contains("0 copied look.", (await Ada.UsesOnMessageAsync(FileBot.Menu, message, Stop)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_app_that_may_not_send_files_says_what_it_needs()
    {
        Installed.Scopes.Remove("files:write");

        var seen = await Ada.TypesAsync("/pyprep fetch export.csv", Stop);

        Assert.Contains("Here it is.", seen.Text, StringComparison.Ordinal);
        Assert.Contains("files:write", seen.Text, StringComparison.Ordinal);
        Assert.Empty(Files());
    }

    [Theory]
    [InlineData("conversations.open", "user_disabled", "Slack does not take export.csv from me here")]
    [InlineData("files.getUploadURLExternal", "file_uploads_disabled", "Slack does not take export.csv from me here")]
    [InlineData("files.completeUploadExternal", "restricted_action", "Slack does not take export.csv from me here")]
    [InlineData("files.completeUploadExternal", "internal_error", "Slack did not take export.csv just now")]
    public async Task Whoever_gets_no_file_reads_the_words_and_why(string method, string error, string words)
    {
        _slack.Faults.AnswerError(method, error);

        var seen = await Ada.TypesAsync("/pyprep fetch export.csv", Stop);

        Assert.Contains("Here it is.", seen.Text, StringComparison.Ordinal);
        Assert.Contains(words, seen.Text, StringComparison.Ordinal);
        Assert.Empty(Files());
    }

    [Theory]
    [InlineData("http://169.254.169.254/upload")]
    [InlineData("https://files.slack.com.evil.example/upload")]
    [InlineData("no address")]
    public async Task A_file_is_brought_to_no_other_place_whatever_is_answered(string address)
    {
        _slack.Faults.AnswerJson("files.getUploadURLExternal", $$"""{"ok":true,"upload_url":"{{address}}","file_id":"F1"}""");

        Assert.Contains("just now", (await Ada.TypesAsync("/pyprep fetch export.csv", Stop)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_whose_arrival_nobody_confirmed_is_not_sent_twice()
    {
        _slack.Faults.DropAfter("files.completeUploadExternal");

        await Ada.TypesAsync("/pyprep fetch export.csv", Stop);

        await _slack.UntilAsync(() => Ada.Screen?.Says("You find") == true, Stop);
        Assert.Equal(("export.csv", "secret content"), Only());
    }

    public async ValueTask DisposeAsync()
    {
        await _bot.DisposeAsync();
        await _slack.DisposeAsync();
    }

    private Installation Installed => _slack.World.Installations.Single();

    private IReadOnlyList<SentFile> Files() => [.. _slack.DirectMessagesOf("ada").Messages.SelectMany(message => message.Files)];

    private (string, string) Only() => (Files().Single().Name, Encoding.UTF8.GetString(Files().Single().Bytes));
}
