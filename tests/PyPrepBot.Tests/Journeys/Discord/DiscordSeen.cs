using PyPrepBot.Simulators;
using PyPrepBot.Simulators.Discord.People;
using PyPrepBot.Tests.Journeys.Platforms;

namespace PyPrepBot.Tests.Journeys.Discord;

/// <summary>What somebody sees on Discord.</summary>
internal sealed record DiscordSeen(Screen Screen) : ISeen
{
    public string Words => Screen.Text;

    public bool IsPrivate => Screen is not SeenMessage { Ephemeral: false };

    public bool IsForm => Screen is Form;

    public IReadOnlyList<SentFile> Files => Screen is SeenMessage message ? message.Files : [];

    public IReadOnlyList<string> Buttons => Screen is SeenMessage message ? [.. message.Buttons.Select(button => button.Label)] : [];
}
