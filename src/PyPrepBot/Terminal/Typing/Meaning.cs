using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Chat.Blocks;

namespace PyPrepBot.Terminal.Typing;

/// <summary>What a typed line asks for.</summary>
internal abstract record Meaning
{
    /// <summary>A line that starts with a slash.</summary>
    public sealed record Command : Meaning;

    public sealed record Press(Control Control) : Meaning;

    public sealed record Take(Control First, IReadOnlyList<string> Values) : Meaning;

    /// <summary>An answer in the person's own words.</summary>
    public sealed record Text(ActionId Opens) : Meaning;

    /// <summary>Entries of a list, but too few or too many.</summary>
    public sealed record WrongCount(SelectMenu Menu) : Meaning;

    public sealed record Nothing : Meaning;
}
