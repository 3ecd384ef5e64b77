using Microsoft.Extensions.Configuration;
using PyPrepBot.Discord;
using PyPrepBot.Slack;

namespace PyPrepBot.Composition;

/// <summary>Which chat platforms the settings turn on. With none the terminal room opens.</summary>
internal sealed record Platforms(bool Discord)
{
    public bool IsAnyOn => Discord;

    /// <summary>A token for a platform that cannot be reached yet is said at once, rather than ignored.</summary>
    /// <exception cref="SettingsException">A Slack token is set.</exception>
    public static Platforms Of(IConfiguration settings)
    {
        var slack = new SlackOptions { BotToken = settings[$"{SlackOptions.Section}:{nameof(SlackOptions.BotToken)}"] };
        if (slack.IsOn)
        {
            throw new SettingsException(
                "Slack:BotToken is set, but this version speaks to the terminal and to Discord only. Unset it; Slack comes next.");
        }

        return new Platforms(!string.IsNullOrWhiteSpace(settings[$"{DiscordOptions.Section}:{nameof(DiscordOptions.Token)}"]));
    }
}
