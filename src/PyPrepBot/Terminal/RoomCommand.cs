namespace PyPrepBot.Terminal;

/// <summary>Commands of the room itself, which no feature answers.</summary>
internal static class RoomCommand
{
    public const string As = "/as";
    public const string Quit = "/quit";
    public const string Cancel = "/cancel";
    public const string Help = "/help";

    public static bool Is(string verb) => $"/{verb}" is As or Quit or Cancel;
}
