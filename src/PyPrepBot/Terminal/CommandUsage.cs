using PyPrepBot.Core.Chat;

namespace PyPrepBot.Terminal;

/// <summary>Reads a command, or finds out why it cannot be sent.</summary>
internal static class CommandUsage
{
    /// <summary>What is wrong with the arguments; null when nothing is.</summary>
    public static ChatMessage? Complaint(Route route, Arguments arguments)
    {
        if (arguments[CommandLine.Unread] is { } unread)
        {
            return TerminalMessages.Usage(route, TerminalMessages.Unread(unread));
        }

        return route.Options.FirstOrDefault(option => option.Required && arguments[option.Name] is null) is { } missing
            ? TerminalMessages.Usage(route, TerminalMessages.Missing(missing))
            : null;
    }
}
