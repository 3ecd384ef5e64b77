using PyPrepBot.Core.Chat.Text;
using Spectre.Console;

namespace PyPrepBot.Terminal.Rendering;

/// <summary>Running text in colour.</summary>
internal static class InlineColours
{
    public static Spectre.Console.Paragraph Of(IEnumerable<Inline> parts, Style around)
    {
        var paragraph = new Spectre.Console.Paragraph();
        foreach (var part in parts)
        {
            paragraph.Append(InlineWords.Of(part), StyleOf(part, around));
        }

        return paragraph;
    }

    private static Style StyleOf(Inline part, Style around) => part switch
    {
        Bold => Palette.Strong,
        Code => Palette.Code,
        _ => around,
    };
}
