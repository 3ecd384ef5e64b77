namespace PyPrepBot.Core.Chat.Text;

/// <summary>One piece of running text.</summary>
public abstract record Inline
{
    public static implicit operator Inline(string text) => FromString(text);

    public static Inline FromString(string text) => new Plain(text);
}
