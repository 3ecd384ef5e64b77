using Spectre.Console;

namespace PyPrepBot.Terminal.Rendering;

/// <summary>The few styles of the room. None says what words do not say too, and all can be read on white and on black.</summary>
internal static class Palette
{
    public static readonly Style Normal = Style.Plain;
    public static readonly Style Strong = new(decoration: Decoration.Bold);
    public static readonly Style Title = new(Color.Teal, decoration: Decoration.Bold);
    public static readonly Style Code = new(Color.Olive);
    public static readonly Style Quiet = new(Color.Grey);
    public static readonly Style Room = new(Color.Green, decoration: Decoration.Bold);
    public static readonly Style Key = new(Color.Teal);
    public static readonly Style MainKey = new(Color.Teal, decoration: Decoration.Bold);
    public static readonly Style Danger = new(Color.Red);
    public static readonly Style Own = new(Color.Green, decoration: Decoration.Bold);
}
