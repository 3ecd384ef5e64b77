using Spectre.Console;

namespace PyPrepBot.Terminal.Rendering;

/// <summary>The few styles of the room. None carries a meaning that the words beside it do not.</summary>
internal static class Palette
{
    public static readonly Style Normal = Style.Plain;
    public static readonly Style Strong = new(decoration: Decoration.Bold);
    public static readonly Style Title = new(Color.Aqua, decoration: Decoration.Bold);
    public static readonly Style Code = new(Color.Yellow);
    public static readonly Style Quiet = new(Color.Grey);
    public static readonly Style Room = new(Color.Green, decoration: Decoration.Bold);
    public static readonly Style Key = new(Color.Aqua);
    public static readonly Style MainKey = new(Color.Aqua, decoration: Decoration.Bold);
    public static readonly Style Danger = new(Color.Red);
    public static readonly Style Own = new(Color.Green, decoration: Decoration.Bold);
}
