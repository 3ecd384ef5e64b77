using System.Diagnostics;
using System.Globalization;
using PyPrepBot.Core.Chat.Text;

namespace PyPrepBot.Terminal.Rendering;

/// <summary>Running text as characters, without any style.</summary>
internal static class InlineWords
{
    /// <summary>One piece, inert.</summary>
    public static string Of(Inline inline) => InertText.Of(inline switch
    {
        Plain plain => plain.Text,
        Bold bold => bold.Text,
        Code code => code.Text,
        Link link => Leading(link),
        Person person => InertText.Line(person.User.Name),
        Moment moment => When(moment),
        _ => throw new UnreachableException($"The terminal has no rendering for {inline.GetType().Name}."),
    });

    /// <summary>All of it, code between backticks.</summary>
    public static string Of(RichText text) =>
        string.Concat(text.Parts.Select(part => part is Code ? $"`{Of(part)}`" : Of(part)));

    /// <summary>All of it without marks, to compare with labels, which have none.</summary>
    public static string Bare(RichText text) => string.Concat(text.Parts.Select(Of));

    // A text that is the address but for its scheme would say it twice.
    private static string Leading(Link link) =>
        link.Address.AbsoluteUri.TrimEnd('/').EndsWith("//" + link.Text, StringComparison.OrdinalIgnoreCase)
            ? link.Address.AbsoluteUri
            : $"{link.Text} ({link.Address.AbsoluteUri})";

    private static string When(Moment moment) => TimeZoneInfo.ConvertTime(moment.At, moment.GroupZone).ToString(
        moment.Style == MomentStyle.Time ? "HH:mm" : "ddd d MMM HH:mm", CultureInfo.InvariantCulture);
}
