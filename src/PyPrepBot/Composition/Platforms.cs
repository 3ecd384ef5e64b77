using Microsoft.Extensions.Configuration;
using PyPrepBot.Discord;
using PyPrepBot.Slack;

namespace PyPrepBot.Composition;

/// <summary>Which chat platforms the settings turn on, both if they say so. With none the terminal room opens.</summary>
internal sealed record Platforms(DiscordOptions Discord, SlackOptions Slack)
{
    public bool IsAnyOn => Discord.IsOn || Slack.IsOn;

    /// <exception cref="SettingsException">A value cannot be meant, or one is missing that another needs.</exception>
    public static Platforms Of(IConfiguration settings)
    {
        var discord = new DiscordOptions();
        DiscordSettings.Read(settings, discord);
        var slack = new SlackOptions();
        SlackSettings.Read(settings, slack);
        SlackNeeds.Demand(slack, settings["Urls"]);
        return new Platforms(discord, slack);
    }
}
