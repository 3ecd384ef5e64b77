using PyPrepBot.Core.Chat;

namespace PyPrepBot.Discord.Protocol.Rest;

/// <summary>There was no usable reply: a broken connection, no answer in time, a web page, or a server in trouble.</summary>
internal sealed class DiscordUnreachableException(string message, int? status = null, Exception? inner = null)
    : PlatformUnreachableException(message, inner)
{
    /// <summary>What the server answered, where it did.</summary>
    public int? Status => status;

    public static DiscordUnreachableException Broken(Exception fault) =>
        new("The connection to Discord broke.", null, fault);

    public static DiscordUnreachableException TooLate(RestRoute route) =>
        new($"Discord did not answer {route.Method} {route.Template} within {route.Patience:c}.");

    public static DiscordUnreachableException Unreadable(int status) =>
        new($"Discord answered {status} with a body that cannot be read.", status);

    public static DiscordUnreachableException InTrouble(int status) => new($"Discord answered {status}.", status);

    public static DiscordUnreachableException Blocked() => new("Discord's front door blocks this address for now.", 429);

    public static DiscordUnreachableException Halted() =>
        new("Calls to Discord are halted: too many were refused in the last ten minutes.");
}
