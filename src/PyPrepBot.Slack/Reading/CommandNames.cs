using System.Text.RegularExpressions;
using PyPrepBot.Core.Chat;

namespace PyPrepBot.Slack.Reading;

/// <summary>Which slash command means which of ours. Slack's commands are not namespaced, so each workspace may need other words.</summary>
/// <param name="Hub">The one that takes any of our commands as its first words: <c>/pyprep group status</c>.</param>
/// <param name="Direct">Commands of their own by the route they take: <c>quiz</c> by <c>/quiz</c>.</param>
internal sealed partial record CommandNames(string Hub, IReadOnlyDictionary<string, string> Direct)
{
    private const string Help = "help";

    public static CommandNames Of(SlackOptions options) => new(
        options.HubCommand,
        options.Commands
            .Where(command => !string.IsNullOrWhiteSpace(command.Value))
            .ToDictionary(command => command.Key, command => command.Value.Trim(), StringComparer.Ordinal));

    /// <summary>The command's name and what stands behind it, whether or not there is a route of that name.</summary>
    public (string Name, string Tail) Read(string command, string text, IReadOnlyList<Route> routes)
    {
        if (Direct.FirstOrDefault(direct => IsSame(direct.Value, command)).Key is { } route)
        {
            return (route, text);
        }

        return Line(IsSame(Hub, command) ? text : $"{command} {text}", routes);
    }

    /// <summary>A line that was said to the bot; one that says nothing asks for help.</summary>
    public static (string Name, string Tail) Line(string line, IReadOnlyList<Route> routes)
    {
        var (name, tail) = CommandLine.Split(line, routes);
        return (name.Length == 0 ? Help : name, tail);
    }

    /// <summary>Shares the text out to the options. Words may be quoted, but in an answer a quote is part of it.</summary>
    public static Arguments Options(string name, string tail, IReadOnlyList<Route> routes)
    {
        var options = OptionsOf(name, routes);
        var isVerbatim = options.Any(option => option is { Required: true, IsFreeText: true });
        return CommandLine.Read(options, isVerbatim ? tail : Quoted().Replace(tail, "$1"), Person);
    }

    public static bool TakesPeople(string name, IReadOnlyList<Route> routes) => OptionsOf(name, routes).Any(option => option.IsUser);

    private static IReadOnlyList<CommandOption> OptionsOf(string name, IReadOnlyList<Route> routes) =>
        routes.FirstOrDefault(route => route.Kind == RouteKind.Command && route.Name == name)?.Options ?? [];

    // Somebody may have copied an id from a person's profile.
    private static string? Person(string word) => Mention.IdIn(word) ?? (BareId().IsMatch(word) ? word : null);

    [GeneratedRegex(@"\A[UW][A-Z0-9]{7,20}\z")]
    private static partial Regex BareId();

    private static bool IsSame(string one, string other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase);

    [GeneratedRegex("""(?<!\S)"([^"\n]*)"(?!\S)""")]
    private static partial Regex Quoted();
}
