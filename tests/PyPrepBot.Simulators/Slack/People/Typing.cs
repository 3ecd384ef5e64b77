using System.Text.RegularExpressions;
using PyPrepBot.Simulators.Slack.World;

namespace PyPrepBot.Simulators.Slack.People;

/// <summary>What Slack makes of what somebody types.</summary>
internal static partial class Typing
{
    /// <summary>The command and what stands behind it, if it is one that this person may type here.</summary>
    public static (string Command, string Text) Command(Simulation simulation, SlackUser user, Installation? installation, string line)
    {
        var (command, text) = line.Split(' ', 2) is [var first, var rest] ? (first, rest) : (line, "");
        // Commands belong to a workspace: members of another one in a shared channel do not have them.
        if (installation is null || !installation.Covers(user.Workspace) || !installation.Scopes.Contains("commands")
            || !simulation.Options.Commands.Contains(command))
            throw new InvalidOperationException($"{command} is not a valid command.");
        return (command, simulation.Options.EscapesCommands ? Escaped(simulation.World, installation, text, named: true) : text);
    }

    /// <summary>A text as the bot is sent it: names become ids, and three characters become entities.</summary>
    public static string Escaped(SlackWorld world, Installation installation, string text, bool named)
    {
        var escaped = text.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal)
            .Replace(">", "&gt;", StringComparison.Ordinal);
        return Name().Replace(escaped, match => Id(world, installation, match.Value, named) ?? match.Value);
    }

    private static string? Id(SlackWorld world, Installation installation, string name, bool named)
    {
        var bare = name[1..];
        if (name[0] == '#')
        {
            var channel = world.Channels.FirstOrDefault(one => one.Name == bare && !one.IsDeleted);
            return channel is null ? null : $"<#{channel.Id}|{(channel.IsPrivate ? "" : channel.Name)}>";
        }

        if (bare.Equals(world.App.Name, StringComparison.OrdinalIgnoreCase))
            return named ? $"<@{installation.BotUserId}|{bare.ToLowerInvariant()}>" : $"<@{installation.BotUserId}>";
        var user = world.Users.FirstOrDefault(one => one.Name == bare);
        return user is null ? null : named ? $"<@{user.Id}|{user.Name}>" : $"<@{user.Id}>";
    }

    [GeneratedRegex(@"(?<![\w&])[@#][\w][\w.-]*")]
    private static partial Regex Name();
}
