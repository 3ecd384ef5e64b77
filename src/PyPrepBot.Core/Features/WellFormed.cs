using System.Text;

namespace PyPrepBot.Core.Features;

/// <summary>Text from outside may hold half a pair of surrogates, which can neither be compared nor kept.</summary>
internal static class WellFormed
{
    /// <summary>The text with each lone half replaced by U+FFFD.</summary>
    public static string Of(string text) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));
}
