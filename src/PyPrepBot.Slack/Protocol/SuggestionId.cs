using PyPrepBot.Core.Chat;

namespace PyPrepBot.Slack.Protocol;

/// <summary>The id of a list whose entries are suggestions for one option of a command.</summary>
internal static class SuggestionId
{
    private const string Verb = "suggest";

    public static ActionId Of(string command, string option) => new(Verb, command, option);

    /// <summary>The command and its option; null for any other id.</summary>
    public static (string Command, string Option)? TryParse(string? id) =>
        ActionId.TryParse(id) is { Verb: Verb, Parts: [var command, var option] } ? (command, option) : null;
}
