using System.Collections.Frozen;
using Microsoft.Extensions.Configuration;
using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Features;
using PyPrepBot.Core.Questions;
using PyPrepBot.Slack;

namespace PyPrepBot.Composition;

/// <summary>Reads how the slash commands are called in Slack, which has no names apart for each app.</summary>
internal static class SlackCommandNames
{
    private const string Hub = $"{SlackOptions.Section}:{nameof(SlackOptions.HubCommand)}";
    private const string Own = $"{SlackOptions.Section}:{nameof(SlackOptions.Commands)}";
    private const int Longest = 32;

    // https://slack.com/help/articles/201259356-Slash-commands-in-Slack
    private static readonly FrozenSet<string> BuiltIn = FrozenSet.ToFrozenSet(
        [
            "/active", "/apps", "/archive", "/away", "/call", "/collapse", "/dm", "/dnd", "/expand", "/feed", "/feedback",
            "/giphy", "/huddle", "/invite", "/join", "/keys", "/kick", "/leave", "/me", "/msg", "/mute", "/open", "/part",
            "/prefs", "/remind", "/remove", "/rename", "/search", "/shortcuts", "/shrug", "/star", "/status", "/topic",
            "/unarchive", "/who",
        ],
        StringComparer.Ordinal);

    private static readonly string[] Known =
        [.. FeatureTable.Routes.Where(route => route.Kind == RouteKind.Command).Select(route => route.Name)];

    /// <exception cref="SettingsException">Slack would refuse a name, or there is no such command.</exception>
    public static void Read(IConfigurationSection section, SlackOptions options)
    {
        options.HubCommand = section[nameof(SlackOptions.HubCommand)] is { } hub ? Name(Hub, hub) : options.HubCommand;
        foreach (var command in section.GetSection(nameof(SlackOptions.Commands)).GetChildren())
        {
            var name = string.IsNullOrWhiteSpace(command.Value) ? "" : Name($"{Own}:{command.Key}", command.Value);
            options.Commands[Command(command.Key)] = name;
        }

        DemandEachOnce([.. options.Commands.Values.Where(name => name.Length > 0), options.HubCommand]);
    }

    private static string Command(string key) =>
        Array.Find(Known, name => name.Equals(key, StringComparison.OrdinalIgnoreCase)) ?? throw new SettingsException(
            $"{Own}:{key}: the bot has no command '{key}'. Did you mean '{Known.MinBy(name => EditDistance.Between(name, key))}'?");

    private static string Name(string key, string text)
    {
        var name = text.Trim();
        return Fault(name) is { } fault ? throw new SettingsException($"{key}: {fault}") : name;
    }

    private static string? Fault(string name) => name switch
    {
        not ['/', ..] => $"'{name}' has to begin with a slash, such as /pyprep.",
        { Length: 1 or > Longest } => $"'{name}' has to have 1 to {Longest - 1} letters behind the slash.",
        _ when name.Any(char.IsWhiteSpace) => $"'{name}' has a blank in it.",
        _ when name.Any(char.IsUpper) => $"'{name}' has to be in lower case.",
        _ when name.IndexOf('/', 1) > 0 => $"'{name}' has to have one slash only.",
        _ when BuiltIn.Contains(name) => $"'{name}' is one of Slack's own commands. Choose another name.",
        _ => null,
    };

    private static void DemandEachOnce(IReadOnlyList<string> names)
    {
        if (names.GroupBy(name => name, StringComparer.Ordinal).FirstOrDefault(same => same.Count() > 1) is { } twice)
        {
            throw new SettingsException($"{Own}: two commands are called {twice.Key}. Give one of them another name.");
        }
    }
}
