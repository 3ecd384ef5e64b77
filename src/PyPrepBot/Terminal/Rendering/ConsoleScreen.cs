using Spectre.Console;

namespace PyPrepBot.Terminal.Rendering;

/// <summary>Chooses how this process's console is written to.</summary>
internal static class ConsoleScreen
{
    public static IScreen Find()
    {
        var isPiped = Console.IsInputRedirected || Console.IsOutputRedirected;
        return IsPlain(isPiped, Environment.GetEnvironmentVariable)
            ? new PlainScreen(Console.Out, echoes: isPiped)
            : new ColourScreen(AnsiConsole.Console);
    }

    /// <remarks>https://no-color.org: set and not empty.</remarks>
    public static bool IsPlain(bool isPiped, Func<string, string?> environment) =>
        isPiped || !string.IsNullOrEmpty(environment("NO_COLOR")) || environment("TERM") == "dumb";
}
