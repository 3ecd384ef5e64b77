using System.Text.Json.Nodes;
using PyPrepBot.Simulators.Slack;
using PyPrepBot.Simulators.Slack.Load;
using PyPrepBot.Simulators.Slack.People;

namespace PyPrepBot.Benchmarks.Rival;

/// <summary>The members of a workspace, each with one press to make on a message that only they see.</summary>
/// <remarks>Slack allows about a hundred windows a minute: beyond that, cards are private messages, and those are pressed here.</remarks>
internal sealed class SlackCrowd(SlackSimulator slack, Contestant contestant)
{
    private const int AtOnce = 16;
    private const string Option = "v1|ans|";

    private readonly SeenChannel _room = slack.Channel("daily-python");

    /// <summary>What the first person does while the bot is still starting.</summary>
    public PreparedPress First => Member("first").Types("/challenge", "", _room);

    private SeenMessage Message =>
        new("1700000000.000100", _room.Name, "", Ephemeral: true, new JsonObject()) { ChannelId = _room.Id };

    /// <summary>Everybody looks at the challenge; gives back the presses that are to be measured.</summary>
    public async Task<PreparedPress[]> PrepareAsync(int members)
    {
        var presses = new PreparedPress[members];
        var options = new ParallelOptions { MaxDegreeOfParallelism = AtOnce };
        await Parallel.ForAsync(0, members, options, async (number, _) => presses[number] = await OpenAsync($"member{number}"));
        return presses;
    }

    private async Task<PreparedPress> OpenAsync(string name)
    {
        var member = Member(name);
        var shown = await slack.Load.SendAsync(member.Types("/challenge", "", _room), CancellationToken.None)
            ?? throw new InvalidOperationException($"{contestant.Name} did not answer {name} in the warm-up.");
        var option = contestant.KeepsAnswers
            ? shown.ActionIds().First(id => id.StartsWith(Option, StringComparison.Ordinal))
            : "v1|ans|2026-01-01|a";
        return member.Presses(option, shown with { View = null }, Message);
    }

    private LoadMember Member(string name) => slack.Load.Member(slack.World.Workspaces[0], name);
}
