namespace PyPrepBot.Core.Chat.Text;

/// <summary>Running text as a typed tree, so that only renderers know how a platform writes code or bold.</summary>
public sealed record RichText(params IReadOnlyList<Inline> Parts)
{
    public static implicit operator RichText(string text) => FromString(text);

    public static RichText FromString(string text) => new(new Plain(text));

    /// <summary>Reads the one markup authors may use: <c>`code`</c>. An unpaired backtick stays a backtick.</summary>
    public static RichText Marked(string text)
    {
        var pieces = text.Split('`');
        var parts = new List<Inline>();
        for (var i = 0; i < pieces.Length; i++)
        {
            var lastIsUnpaired = i == pieces.Length - 1 && i % 2 == 1;
            if (lastIsUnpaired)
            {
                parts.Add(new Plain("`" + pieces[i]));
            }
            else if (pieces[i].Length > 0)
            {
                parts.Add(i % 2 == 1 ? new Code(pieces[i]) : new Plain(pieces[i]));
            }
        }

        return new RichText(parts);
    }

    /// <summary>This text with more behind it.</summary>
    public RichText With(params IReadOnlyList<Inline> more) => new([.. Parts, .. more]);

    /// <summary>This text with another behind it.</summary>
    public RichText Then(RichText other) => new([.. Parts, .. other.Parts]);
}
