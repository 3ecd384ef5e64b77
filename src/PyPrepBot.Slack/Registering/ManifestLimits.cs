using System.Text.RegularExpressions;

namespace PyPrepBot.Slack.Registering;

/// <summary>What Slack takes in a manifest. One fault would make it refuse the whole, so all are named at once.</summary>
/// <remarks>https://docs.slack.dev/reference/app-manifest#fields</remarks>
internal static partial class ManifestLimits
{
    public const int UsageHint = 1000;
    public const int ShortcutName = 24;
    public const int ShortcutDescription = 150;

    private const int Commands = 50;
    private const int Shortcuts = 10;
    private const int CommandDescription = 2000;

    public static void Demand(ManifestFeatures features)
    {
        var faults = Faults(features.SlashCommands, features.Shortcuts ?? []).ToList();
        if (faults.Count > 0)
        {
            throw new InvalidOperationException($"Slack would refuse the app: {string.Join("; ", faults)}.");
        }
    }

    private static IEnumerable<string> Faults(IReadOnlyList<ManifestCommand> commands, IReadOnlyList<ManifestShortcut> shortcuts)
    {
        string?[] inAll =
        [
            commands.Count > Commands ? $"{commands.Count} commands" : null,
            shortcuts.Count > Shortcuts ? $"{shortcuts.Count} shortcuts" : null,
            .. commands.GroupBy(command => command.Command, StringComparer.OrdinalIgnoreCase)
                .Where(same => same.Count() > 1).Select(same => $"{same.Key} twice"),
            .. shortcuts.GroupBy(shortcut => shortcut.CallbackId, StringComparer.Ordinal)
                .Where(same => same.Count() > 1).Select(same => $"two shortcuts of one id {same.Key}"),
            .. shortcuts.Where(shortcut => shortcut.Name.Length is 0 or > ShortcutName).Select(shortcut => $"'{shortcut.Name}' in a menu"),
        ];
        return [.. inAll.OfType<string>(), .. commands.SelectMany(Of)];
    }

    private static IEnumerable<string> Of(ManifestCommand command)
    {
        if (!Name().IsMatch(command.Command))
        {
            yield return $"'{command.Command}' as a command";
        }

        if (command.Description.Length is 0 or > CommandDescription || command.UsageHint is { Length: > UsageHint })
        {
            yield return $"a description or hint too short or long of {command.Command}";
        }
    }

    [GeneratedRegex(@"^/[^\s/A-Z]{1,31}\z")]
    private static partial Regex Name();
}
