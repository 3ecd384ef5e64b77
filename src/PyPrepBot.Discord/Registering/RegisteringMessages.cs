namespace PyPrepBot.Discord.Registering;

/// <summary>Words that only the list of commands needs.</summary>
internal static class RegisteringMessages
{
    /// <summary>A command that is only the first word of others.</summary>
    public static string Family(IEnumerable<string> subcommands) => $"All about it: {string.Join(", ", subcommands)}";
}
