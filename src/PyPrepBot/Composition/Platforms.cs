using Microsoft.Extensions.Configuration;
using PyPrepBot.Discord;
using PyPrepBot.Slack;

namespace PyPrepBot.Composition;

/// <summary>Which chat platforms the settings turn on.</summary>
internal static class Platforms
{
    /// <summary>A token for a platform that cannot be reached yet is said at once, rather than ignored.</summary>
    /// <exception cref="SettingsException">A token is set.</exception>
    public static void Demand(IConfiguration settings)
    {
        var discord = new DiscordOptions { Token = settings[$"{DiscordOptions.Section}:{nameof(DiscordOptions.Token)}"] };
        var slack = new SlackOptions { BotToken = settings[$"{SlackOptions.Section}:{nameof(SlackOptions.BotToken)}"] };
        if (discord.IsOn || slack.IsOn)
        {
            var name = discord.IsOn ? "Discord:Token" : "Slack:BotToken";
            throw new SettingsException(
                $"{name} is set, but this version speaks to the terminal only. Unset it to open the study room; chat platforms come next.");
        }
    }
}
