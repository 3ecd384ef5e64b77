using PyPrepBot.Simulators;
using PyPrepBot.Simulators.Slack.People;
using PyPrepBot.Tests.Journeys.Platforms;

namespace PyPrepBot.Tests.Journeys.Slack;

/// <summary>What somebody sees on Slack.</summary>
internal sealed record SlackSeen(Screen Screen) : ISeen
{
    public string Words => Screen.Text;

    // A conversation with the bot is called by the person's name.
    public bool IsPrivate => Screen is not SeenMessage message || message.Ephemeral || message.Channel.StartsWith('@');

    public bool IsForm => Screen is SeenWindow { Fields.Count: > 0 };

    public IReadOnlyList<SentFile> Files => Screen is SeenMessage message ? message.Files : [];

    public IReadOnlyList<string> Buttons => [.. All.Select(button => button.Label)];

    public IReadOnlyList<SeenButton> All => Screen switch
    {
        SeenMessage message => message.Buttons,
        SeenWindow window => window.Buttons,
        _ => [],
    };
}
