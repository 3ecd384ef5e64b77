using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Chat.Blocks;

namespace PyPrepBot.Terminal.Typing;

/// <summary>Something that can be pressed by typing what stands between its brackets.</summary>
/// <param name="Words">What stands behind the brackets; empty when the key says it all.</param>
internal sealed record Control(string Key, string Label, string Words, ActionId Action)
{
    /// <summary>The list it is an entry of; null for a button.</summary>
    public SelectMenu? Menu { get; init; }

    public string Value { get; init; } = "";

    /// <summary>It opens a form that is the main thing to do here, so that a typed line can go straight into it.</summary>
    public bool TakesText { get; init; }
}
