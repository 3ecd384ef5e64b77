using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Chat.Text;
using PyPrepBot.Slack.Protocol.Outgoing;

namespace PyPrepBot.Slack.Rendering;

/// <summary>Entries of a list.</summary>
internal static class Options
{
    /// <summary>Their values come back as answers, so they are never cut.</summary>
    public static IReadOnlyList<OptionBody> Of(IReadOnlyList<SelectOption> options)
    {
        Demands.Demand(
            options.Count is >= 1 and <= Limits.Options, $"has a list of {options.Count} options; Slack takes 1 to {Limits.Options}");
        Demands.Demand(options.All(option => IsValue(option.Value)), "has an option whose value is empty, too long or torn");
        Demands.Demand(
            options.Select(option => option.Value).Distinct(StringComparer.Ordinal).Count() == options.Count,
            "has two options of one value");
        return [.. options.Select(Of)];
    }

    /// <summary>What the first line has no room for stands in the second.</summary>
    public static OptionBody Of(SelectOption option)
    {
        var words = InertText.Label(option.Label, int.MaxValue);
        if (words.Length <= Limits.OptionText)
        {
            return new OptionBody(TextObject.Plain(words), option.Value);
        }

        var first = Units.Cut(words, Limits.OptionText - Runes.More.Length);
        return new OptionBody(TextObject.Plain(first + Runes.More), option.Value)
        {
            Description = TextObject.Plain(Units.Shorten(Runes.More + words[first.Length..].TrimStart(), Limits.OptionText)),
        };
    }

    private static bool IsValue(string value) => value.Length is > 0 and <= Limits.OptionValue && Runes.IsWellFormed(value);
}
