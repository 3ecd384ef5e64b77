using PyPrepBot.Core.Chat.Text;

namespace PyPrepBot.Discord.Rendering;

/// <summary>A stretch of markdown: what opens it, what stands in it, what closes it.</summary>
/// <param name="Breaks">Whether it may be cut within its body; a date may not.</param>
internal sealed record TextRun(string Open, string Body, string Close, bool Breaks = true)
{
    public int Length => Runes.Count(Open) + Runes.Count(Body) + Runes.Count(Close);

    public static TextRun Plain(string body) => new("", body, "");

    public static TextRun Whole(string body) => new("", body, "", Breaks: false);

    public override string ToString() => Open + Body + Close;

    /// <summary>As much as fits, closed again, so that no code or bold runs on into what follows.</summary>
    public string Cut(int most)
    {
        var room = most - Runes.Count(Open) - Runes.Count(Close) - Runes.Count(Runes.More);
        var body = Breaks && room > 0 ? WithoutHalfEscape(Runes.Cut(Body, room)) : "";
        return body.Length > 0 ? Open + body + Runes.More + Close : Runes.More;
    }

    private static string WithoutHalfEscape(string text)
    {
        var backslashes = text.Length - text.AsSpan().TrimEnd('\\').Length;
        return backslashes % 2 == 0 ? text : text[..^1];
    }
}
