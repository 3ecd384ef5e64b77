using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Configuration.EnvironmentVariables;
using PyPrepBot.Core.Groups;
using PyPrepBot.Core.Questions;

namespace PyPrepBot.Composition;

/// <summary>Finds settings that nothing reads: a misspelt key would otherwise be a default that nobody asked for.</summary>
internal static class SettingsCheck
{
    // Section by section; an empty list stands for a plain value or for a section that another library reads.
    private static readonly Dictionary<string, string[]> Known = new(StringComparer.OrdinalIgnoreCase)
    {
        ["Discord"] = ["Token", "Mode", "ApiBaseUrl", "PublicKey"],
        ["Slack"] =
        [
            "BotToken", "AppToken", "Mode", "ApiBaseUrl", "SigningSecret", "ClientId", "ClientSecret", "PublicUrl", "AuthorizeUrl",
            "HubCommand", "Commands",
        ],
        ["Storage"] = ["Provider", "Path", "ConnectionString"],
        ["Questions"] = ["Path"],
        ["Group"] = ["TimeZone"],
        ["Urls"] = [],
        ["Logging"] = [],
        ["AllowedHosts"] = [],
    };

    /// <exception cref="SettingsException">A key is unknown or a value cannot be meant.</exception>
    public static void Demand(IConfigurationRoot settings, IEnumerable<string> environment)
    {
        var faults = FileKeys(settings)
            .Concat(environment.Where(MayBeMeant).Select(name => name.Replace("__", ":", StringComparison.Ordinal)))
            .Distinct(StringComparer.OrdinalIgnoreCase)
            .Where(key => !IsKnown(key))
            .Select(key => $"There is no setting '{key}'. Did you mean '{Nearest(key)}'?")
            .ToList();
        if (settings["Group:TimeZone"] is { } zone && GroupZone.TryFind(zone) is null)
        {
            faults.Add($"Group:TimeZone: there is no time zone '{zone}'. Did you mean {string.Join(", ", ZoneSuggestions.For(zone))}?");
        }

        faults.AddRange(WebAddresses.Faults(settings["Urls"]));
        if (faults.Count > 0)
        {
            throw new SettingsException(
                string.Join(Environment.NewLine, faults) + Environment.NewLine + "docs/operating.md lists every setting.");
        }
    }

    private static IEnumerable<string> FileKeys(IConfigurationRoot settings) => settings.Providers
        .Where(provider => provider is not EnvironmentVariablesConfigurationProvider)
        .SelectMany(provider => Leaves(provider, parent: null));

    private static IEnumerable<string> Leaves(IConfigurationProvider provider, string? parent)
    {
        foreach (var child in provider.GetChildKeys([], parent).Distinct(StringComparer.OrdinalIgnoreCase))
        {
            var key = parent is null ? child : $"{parent}:{child}";
            var below = Leaves(provider, key).ToList();
            foreach (var leaf in below.Count > 0 ? below : [key])
            {
                yield return leaf;
            }
        }
    }

    // The environment holds much that is not ours: only names written like a setting, with a section almost like one of ours.
    private static bool MayBeMeant(string name) =>
        name.Split("__") is [var section, _, ..] && Known.Keys.Any(known => EditDistance.Between(Lower(section), Lower(known)) <= 2);

    private static bool IsKnown(string key)
    {
        var parts = key.Split(':', 2);
        return Known.TryGetValue(parts[0], out var names)
            && (names.Length == 0
                || (parts.Length == 2 && (names.Contains(parts[1], StringComparer.OrdinalIgnoreCase) || IsNamedCommand(key))));
    }

    // Which commands there are to be named is said where they are read.
    private static bool IsNamedCommand(string key) =>
        key.StartsWith("Slack:Commands:", StringComparison.OrdinalIgnoreCase);

    private static string Nearest(string key) => Known
        .SelectMany(section => section.Value.Length == 0 ? [section.Key] : section.Value.Select(name => $"{section.Key}:{name}"))
        .OrderBy(known => EditDistance.Between(Lower(key), Lower(known)))
        .ThenBy(known => known, StringComparer.Ordinal)
        .First();

    private static string Lower(string text) => text.ToLowerInvariant();
}
