using PyPrepBot.Core.Chat.Text;

namespace PyPrepBot.Slack.Rendering;

/// <summary>Text cut to a number of UTF-16 units, between characters and never within one.</summary>
internal static class Units
{
    public static string Cut(string text, int most)
    {
        var length = 0;
        var runes = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            length += rune.Utf16SequenceLength;
            if (length > most)
            {
                break;
            }

            runes++;
        }

        return Runes.Cut(text, runes);
    }

    public static string Shorten(string text, int most) =>
        text.Length <= most ? Cut(text, most) : Cut(text, most - Runes.More.Length) + Runes.More;

    /// <summary>A line where Slack demands one: never blank, never longer than its limit.</summary>
    public static string Label(string text, int most) => Shorten(InertText.Label(text, int.MaxValue), most);
}
