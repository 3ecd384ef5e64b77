using Microsoft.Extensions.Configuration;
using PyPrepBot.Discord;
using PyPrepBot.Slack;

namespace PyPrepBot.Composition;

/// <summary>Which chat platforms the settings turn on. With none the terminal room opens.</summary>
internal sealed record Platforms(bool Discord, bool Slack)
{
    public bool IsAnyOn => Discord || Slack;

    public static Platforms Of(IConfiguration settings) => new(
        !string.IsNullOrWhiteSpace(settings[$"{DiscordOptions.Section}:{nameof(DiscordOptions.Token)}"]),
        !string.IsNullOrWhiteSpace(settings[$"{SlackOptions.Section}:{nameof(SlackOptions.BotToken)}"]));
}
