using System.Text.RegularExpressions;
using PyPrepBot.Simulators.Slack;
using PyPrepBot.Simulators.Slack.People;
using PyPrepBot.Tests.Journeys.Discord;
using PyPrepBot.Tests.Journeys.Platforms;
using PyPrepBot.Tests.Journeys.Slack;

namespace PyPrepBot.Tests.Journeys;

/// <summary>One group in a channel of Discord and in one of Slack, with one bot on both.</summary>
public sealed partial class LinkedStudyTests : IAsyncDisposable
{
    private DiscordStudy _discord = null!;
    private SlackSimulator _slack = null!;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private IReadOnlyList<SeenMessage> OnSlack => [.. _slack.Channel(Study.Daily).Messages.Where(message => message.FromBot)];

    [Fact]
    public async Task Three_on_Discord_and_three_on_Slack_have_one_card_on_each_side_and_one_board()
    {
        await LinksAsync();
        await OpensAsync();
        await AnswersOnDiscordAsync("ada", BankText.Right);
        await AnswersOnDiscordAsync("ben", "Each thread on a core of its own");
        await AnswersOnDiscordAsync("eve", BankText.Right);
        await AnswersOnSlackAsync("grace", BankText.Right);
        await AnswersOnSlackAsync("linus", "Each thread on a core of its own");

        // Of two accounts of one person the first answer counts, wherever it was given.
        Assert.Contains("already answered", (await PressesAnswerAsync("ada")).Text, StringComparison.Ordinal);
        await _discord.ClockMovesTo(Study.Nine.AddDays(1).AddMinutes(1));
        await _discord.UntilAsync(() => _discord.Posts.Count == 2 && OnSlack.Count == 2, "the second card is on both sides");
        await _discord.UntilAsync(() => _discord.Reveals.Count == 1 && RevealsOnSlack() == 1, "the answer stands under both cards");
        await _discord.ClockMovesTo(Study.Nine.AddDays(7).AddMinutes(1));
        await _discord.UntilAsync(() => Boards().Length == 2, "the board is on both sides");

        Assert.All(Boards(), board => Assert.Contains("5 members took part.", board, StringComparison.Ordinal));
        Assert.All(Boards(), board => Assert.Single(Regex.Matches(board, @"\bada\b", RegexOptions.IgnoreCase)));
        Assert.Equal((_discord.Posts[0].Words.Split('\n')[0], ""), (OnSlack[0].Words.Split('\n')[0], _discord.Errors));
        Assert.Empty(_slack.Violations.Concat(_discord.Violations));
    }

    [Fact]
    public async Task When_the_channel_on_Slack_is_archived_the_one_on_Discord_goes_on()
    {
        await LinksAsync();
        _slack.Faults.Archive(Study.Daily);

        await _discord.ClockMovesTo(Study.Nine);
        await _discord.UntilAsync(() => _discord.Posts.Count == 1, "the card is on Discord");
        await _discord.SettlesAsync();

        Assert.Empty(OnSlack);
        Assert.True((await _discord.GroupAsync()).IsPosting);
    }

    public async ValueTask DisposeAsync()
    {
        await _discord.DisposeAsync();
        await _slack.DisposeAsync();
    }

    private async Task LinksAsync()
    {
        _discord = await DiscordStudy.StartAsync();
        _slack = await SlackStudy.SimulateAsync(_discord.Clock);
        _discord.AlsoOn(SlackStudy.WayTo(_slack));
        await _discord.RestartsAsync();
        await _discord.UntilAsync(() => _slack.ReadySockets > 0, "the bot is on Slack too");

        var given = (await _discord.Member(Study.Moderator).TypesAsync("group link", Stop)).Text;
        await OnSlackAs(Study.Moderator).TypesAsync($"/pyprep group link {Code().Match(given).Value}", Stop);
        Assert.Contains("linked", (await OnSlackAs(Study.Moderator).PressesAsync("Link", Stop)).Text, StringComparison.Ordinal);
    }

    private async Task OpensAsync()
    {
        await _discord.ClockMovesTo(Study.Nine);
        await _discord.UntilAsync(() => _discord.Posts.Count == 1 && OnSlack.Count == 1, "the card is on both sides");
        var given = (await _discord.Member("ada").TypesAsync("my link", Stop)).Text;
        await OnSlackAs("ada").TypesAsync($"/pyprep my link {Code().Match(given).Value}", Stop);
    }

    private async Task AnswersOnDiscordAsync(string name, string option) => await _discord.GivesAsync(name, option);

    private async Task AnswersOnSlackAsync(string name, string option)
    {
        var card = await PressesAnswerAsync(name);
        var line = card.Text.Split('\n').Last(line => line.Trim().EndsWith(option, StringComparison.Ordinal));
        await _slack.Member(name).PressesAsync(line.Trim()[..1], Stop);
    }

    private Task<Screen> PressesAnswerAsync(string name) => OnSlackAs(name).PressesAsync("Answer", OnSlack[^1], Stop);

    private SimulatedMember OnSlackAs(string name) => _slack.Member(name).GoesTo(Study.Daily);

    private int RevealsOnSlack() => _slack.Channel(Study.Daily).Replies(OnSlack[0].Ts).Count;

    private string[] Boards() =>
    [
        .. _discord.Posts.Select(post => post.Words).Concat(OnSlack.Select(post => post.Words))
            .Where(words => words.StartsWith("The week", StringComparison.Ordinal)),
    ];

    [GeneratedRegex("\\b[A-Z2-9]{6,8}\\b")]
    private static partial Regex Code();
}
