using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using PyPrepBot.Discord;
using PyPrepBot.Simulators;
using PyPrepBot.Simulators.Discord;
using PyPrepBot.Simulators.Discord.People;
using PyPrepBot.Simulators.Discord.World;

namespace PyPrepBot.Tests.Journeys.Files;

public sealed class DiscordFileTests : IAsyncLifetime
{
    private DiscordSimulator _discord = null!;
    private FileBot _bot = null!;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private SimulatedMember Ada => _discord.Member("ada").GoesTo("daily-python");

    public async ValueTask InitializeAsync()
    {
        _discord = await DiscordSimulator.StartAsync(DiscordWorld.StudyGroup(TimeProvider.System), TimeProvider.System, null, Stop);
        _bot = new FileBot((services, state) => services
            .AddSingleton(Options.Create(new DiscordOptions { Token = _discord.Token, ApiBaseUrl = _discord.ApiBaseUrl }))
            .AddDiscord(state));
        await _discord.UntilAsync(
            () => _discord.ReadySessions > 0 && _discord.Transcript.Any(entry => entry is { Method: "PUT", Status: 200 }), Stop);
    }

    [Fact]
    public async Task A_file_given_with_a_command_comes_back_under_a_private_answer()
    {
        var seen = await Ada.TypesAsync("copy", Stop, ("file", Sent("q.csv", "a,b")), ("who", "@linus"));

        Assert.Equal("1 copied for Linus.", seen.Text);
        Assert.Equal(("copy-of-q.csv", "a,b"), Only(seen.AsMessage.Files));
        Assert.True(seen.AsMessage.Ephemeral);
        Assert.Equal(("copy-of-q.csv", "a,b"), Only(Ada.Received));
        Assert.Empty(_discord.Violations);
    }

    [Fact]
    public async Task The_files_of_a_message_are_read_from_its_menu()
    {
        var message = _discord.Member("linus").GoesTo("daily-python").Says("look", Sent("one.yaml", "1"), Sent("two.yaml", "2"));

        var seen = await Ada.UsesOnMessageAsync(FileBot.Menu, message, Stop);

        Assert.Equal(["copy-of-one.yaml", "copy-of-two.yaml"], seen.AsMessage.Files.Select(file => file.Name));
        Assert.Equal("2 copied look.", seen.Text);
    }

    [Theory]
    [InlineData("../../etc/passwd", "copy-of-..-..-etc-passwd", "passwd")]
    [InlineData("q\u0001.csv", "", "copy-of-q-.csv")]
    public async Task A_strange_name_becomes_a_plain_one(string name, string never, string kept)
    {
        var seen = await Ada.TypesAsync("copy", Stop, ("file", Sent(name, "x")));

        Assert.Equal(kept, seen.AsMessage.Files.Single().Name);
        Assert.NotEqual(never, seen.AsMessage.Files.Single().Name);
        Assert.Empty(_discord.Violations);
    }

    [Theory]
    [InlineData(1001)]
    [InlineData(50_000_000)]
    public async Task A_file_over_the_limit_is_not_read(int length)
    {
        var seen = await Ada.TypesAsync("copy", Stop, ("file", new SentFile("big.csv", new byte[length])));

        Assert.Equal("0 copied for nobody.", seen.Text);
    }

    [Fact]
    public async Task A_large_file_follows_a_promise_and_stays_private()
    {
        var seen = await Ada.TypesAsync("fetch", Stop, ("name", FileBot.Large));

        Assert.Equal((300_000, true), (seen.AsMessage.Files.Single().Bytes.Length, seen.AsMessage.Ephemeral));
        Assert.Contains(_discord.Transcript, entry => entry is { Method: "PATCH", Status: 200 });
        Assert.Empty(_discord.Violations);
    }

    [Fact]
    public async Task Whoever_gets_no_file_reads_the_words_and_why()
    {
        _discord.Faults.AnswerError("POST", "/interactions", 413, 40005);

        var seen = await Ada.TypesAsync("fetch", Stop, ("name", "export.csv"));

        Assert.Contains("Here it is.", seen.Text, StringComparison.Ordinal);
        Assert.Contains("Discord did not take the file", seen.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_of_a_file_is_logged()
    {
        await Ada.TypesAsync("fetch", Stop, ("name", "export.csv"));

        Assert.NotEmpty(_bot.Lines);
        Assert.DoesNotContain(_bot.Lines, line => line.Contains("secret content", StringComparison.Ordinal));
    }

    public async ValueTask DisposeAsync()
    {
        await _bot.DisposeAsync();
        await _discord.DisposeAsync();
    }

    private static SentFile Sent(string name, string content) => new(name, Encoding.UTF8.GetBytes(content));

    private static (string, string) Only(IReadOnlyList<SentFile> files) => (files.Single().Name, Encoding.UTF8.GetString(files.Single().Bytes));
}
