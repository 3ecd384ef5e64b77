using System.Text.Json;
using PyPrepBot.Core.Chat.Text;

namespace PyPrepBot.Discord.Reading;

/// <summary>Text that came from outside: well formed and no longer than Discord itself allows.</summary>
internal static class WireText
{
    private const int Longest = 6000;

    public static string Of(string? text) => Runes.Cut(text ?? "", Longest);

    /// <summary>A value of an option or field. Numbers stay as they were written, which no culture changes.</summary>
    public static string Of(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => Of(Text(value)),
        JsonValueKind.Number => Of(value.GetRawText()),
        JsonValueKind.True => "true",
        JsonValueKind.False => "false",
        _ => "",
    };

    // Half a surrogate pair, escaped, is valid JSON but no text: it counts as nothing typed.
    private static string Text(JsonElement value)
    {
        try
        {
            return value.GetString()!;
        }
        catch (InvalidOperationException)
        {
            return "";
        }
    }
}
