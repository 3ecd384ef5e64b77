using PyPrepBot.Core.Chat;

namespace PyPrepBot.Core.Features.Seasons;

/// <summary>What is wanted of a season; a typed line gives it all to the name: <c>start Winter cup</c>.</summary>
internal static class SeasonWish
{
    public const string Show = "show";
    public const string Start = "start";
    public const string End = "end";

    public static IReadOnlyList<string> Actions { get; } = [Show, Start, End];

    public static (string Action, string? Name) Of(SlashCommand command)
    {
        var (action, name) = (command.Arguments["action"]?.ToLowerInvariant(), command.Arguments["name"]);
        if (action is not null || name is null)
        {
            return (action ?? Show, name);
        }

        var words = name.Split(' ', 2);
        var first = words[0].ToLowerInvariant();
        return Actions.Contains(first) ? (first, words.ElementAtOrDefault(1)?.Trim()) : (Show, name);
    }
}
