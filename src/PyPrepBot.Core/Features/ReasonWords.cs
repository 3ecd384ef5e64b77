using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Stores;

namespace PyPrepBot.Core.Features;

/// <summary>What may be wrong with a question, in words.</summary>
internal static class ReasonWords
{
    public static IReadOnlyList<SelectOption> All { get; } =
    [
        new("wrong", "The marked answer is wrong"),
        new(Report.Appeal, "My answer is right too"),
        new("ambiguous", "It can be read in two ways"),
        new("outdated", "It is out of date"),
        new("typo", "There is a typo"),
        new("offensive", "It is offensive"),
        new("other", "Something else"),
    ];

    /// <summary>A reason nobody offered is something else.</summary>
    public static string Of(string reason) => (All.FirstOrDefault(offered => offered.Value == reason) ?? All[^1]).Label;
}
